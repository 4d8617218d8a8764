package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.review.QueueService;

/** Declares a conflict of interest in the case of the page (SOD-04); there is nothing to come back to after it. */
@Named
@RequestScoped
public class ConflictForm {

    @Inject
    QueueService queue;

    @Inject
    HttpServletRequest request;

    private String why;

    public String declare() {
        queue.declareConflict(request.getParameter("id"), why);
        return CaseLinks.toQueue("conflict");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
