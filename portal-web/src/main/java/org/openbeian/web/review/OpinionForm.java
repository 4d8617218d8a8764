package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.review.ReviewService;

/** An opinion with reasons: of a reviewer, of a panel member, of the sector authority, and the end of a review. */
@Named
@RequestScoped
public class OpinionForm {

    @Inject
    ReviewService reviews;

    @Inject
    CasePage page;

    private String opinion;
    private String text;

    public String sign() {
        reviews.sign(page.getTask(), opinion, text);
        return CaseLinks.to(page.getId()) + "&done=opinion";
    }

    public String vote() {
        reviews.vote(page.getTask(), opinion, text);
        return CaseLinks.to(page.getId()) + "&done=opinion";
    }

    public String backToGrading() {
        reviews.backToGrading(page.getTask(), text);
        return CaseLinks.to(page.getId()) + "&done=regrade";
    }

    public String close() {
        reviews.closeReview(page.getTask(), text);
        return CaseLinks.to(page.getId()) + "&done=review_closed";
    }

    public String consult() {
        reviews.consult(page.getTask(), text);
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
