package org.openbeian.web.openness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.PublicCorrection;
import org.openbeian.web.register.RegisterEntryPage;

/** What was answered to those who said that this entry is wrong. */
@Named
@RequestScoped
public class CorrectionsPart {

    @Inject
    CorrectionService service;

    @Inject
    RegisterEntryPage page;

    private List<PublicCorrection> rows;

    /** Read once, when the page first asks. */
    public List<PublicCorrection> getRows() {
        if (rows == null) {
            rows = service.answered(page.getNumber(), null);
        }
        return rows;
    }
}
