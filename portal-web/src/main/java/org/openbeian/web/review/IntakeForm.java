package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.review.ReviewService;

/** What intake and reviewers can do with a dossier that is not complete, and intake with one that is. */
@Named
@RequestScoped
public class IntakeForm {

    @Inject
    ReviewService reviews;

    @Inject
    CasePage page;

    @Inject
    Gaps gaps;

    private String reason;

    public String accept() {
        reviews.accept(page.getTask());
        return CaseLinks.to(page.getId()) + "&done=accepted";
    }

    public String requestCorrection() {
        reviews.requestCorrection(page.getTask(), gaps.noted());
        return CaseLinks.to(page.getId()) + "&done=returned";
    }

    public String refuse() {
        reviews.refuse(page.getTask(), reason);
        return CaseLinks.to(page.getId()) + "&done=refused";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
