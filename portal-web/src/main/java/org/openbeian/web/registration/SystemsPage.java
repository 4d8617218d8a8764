package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.registration.FilingRow;
import org.openbeian.registration.FilingService;

/** My systems: the filings of the organisation. */
@Named
@RequestScoped
public class SystemsPage {

    @Inject
    FilingService filings;

    private List<FilingRow> rows = List.of();

    public void load() {
        rows = filings.mine();
    }

    public List<FilingRow> getRows() {
        return rows;
    }
}
