package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.review.IntakeService;

/** What intake and reviewers can do with a dossier that is not complete, and intake with one that is. */
@Named
@RequestScoped
public class IntakeForm {

    @Inject
    IntakeService intake;

    @Inject
    CasePage page;

    @Inject
    Gaps gaps;

    private String reason;

    public String accept() {
        intake.accept(page.getTask());
        return CaseLinks.to(page.getId()) + "&done=accepted";
    }

    public String requestCorrection() {
        intake.requestCorrection(page.getTask(), gaps.noted());
        return CaseLinks.to(page.getId()) + "&done=returned";
    }

    public String refuse() {
        intake.refuse(page.getTask(), reason);
        return CaseLinks.to(page.getId()) + "&done=refused";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
