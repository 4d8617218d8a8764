package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.review.RerunRow;
import org.openbeian.review.RulesRerunService;

/** Open cases that newer rules would grade otherwise. */
@Named
@RequestScoped
public class RerunsPage {

    @Inject
    RulesRerunService service;

    private List<RerunRow> rows;

    @PostConstruct
    void load() {
        rows = service.differing();
    }

    /** Before anything is drawn, so that who has no right gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public List<RerunRow> getRows() {
        return rows;
    }
}
