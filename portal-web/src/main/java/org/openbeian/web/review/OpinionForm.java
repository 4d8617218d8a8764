package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.review.OpinionService;

/** An opinion with reasons: of a reviewer, of a panel member, of the sector authority, and the end of a review. */
@Named
@RequestScoped
public class OpinionForm {

    @Inject
    OpinionService opinions;

    @Inject
    CasePage page;

    private String opinion;
    private String text;

    public String sign() {
        opinions.sign(page.getTask(), opinion, text);
        return CaseLinks.to(page.getId()) + "&done=opinion";
    }

    public String vote() {
        opinions.vote(page.getTask(), opinion, text);
        return CaseLinks.to(page.getId()) + "&done=opinion";
    }

    public String backToGrading() {
        opinions.backToGrading(page.getTask(), text);
        return CaseLinks.to(page.getId()) + "&done=regrade";
    }

    public String close() {
        opinions.closeReview(page.getTask(), text);
        return CaseLinks.to(page.getId()) + "&done=review_closed";
    }

    public String consult() {
        opinions.consult(page.getTask(), text);
        return CaseLinks.to(page.getId()) + "&done=opinion";
    }

    public List<String> getOpinions() {
        return List.of("APPROVE", "APPROVE_WITH_CONDITIONS", "REJECT");
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
