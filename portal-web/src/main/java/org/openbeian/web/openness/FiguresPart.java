package org.openbeian.web.openness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.openness.PublicFigures;
import org.openbeian.openness.PublicFiguresService;
import org.openbeian.web.register.RegisterEntryPage;

/** The figures beside an entry of the register. */
@Named
@RequestScoped
public class FiguresPart {

    @Inject
    PublicFiguresService service;

    @Inject
    RegisterEntryPage page;

    private PublicFigures figures;

    /** Read once, when the page first asks. */
    public PublicFigures getFigures() {
        if (figures == null) {
            figures = service.of(page.getNumber());
        }
        return figures;
    }
}
