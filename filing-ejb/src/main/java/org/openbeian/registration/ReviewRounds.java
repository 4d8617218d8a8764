package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.openbeian.common.BusinessException;

/**
 * How far the review has come. It begins anew with each round: after a correction or a return everybody signs again. And it
 * rests on the grade: on one that was set for other facts nobody reviews, closes or approves.
 */
@Embeddable
public class ReviewRounds {

    @Column(name = "review_round")
    private int round;

    @Column(name = "panel_reported")
    private boolean panelReported;

    /** The facts have changed since the grade was set, and with them what the rules propose. */
    @Column(name = "regrade_due")
    private boolean regradeDue;

    private boolean returned;

    /** Not begun. */
    protected ReviewRounds() {}

    private ReviewRounds(int round, boolean panelReported, boolean regradeDue, boolean returned) {
        this.round = round;
        this.panelReported = panelReported;
        this.regradeDue = regradeDue;
        this.returned = returned;
    }

    ReviewRounds anotherRound() {
        return new ReviewRounds(round + 1, panelReported, regradeDue, returned);
    }

    /** @param due whether the grade that was set rests on other facts, see {@link GradeBasis} */
    ReviewRounds regradeDue(boolean due) {
        return new ReviewRounds(round, panelReported, due, returned);
    }

    /** What the panel has said, it has said on another grade. */
    ReviewRounds graded() {
        return new ReviewRounds(round, false, false, returned);
    }

    ReviewRounds panelReports() {
        return new ReviewRounds(round, true, regradeDue, returned);
    }

    /**
     * Once: an approver who is still not content decides.
     *
     * @param undecidable whether nothing could be decided or approved as it stands: then again
     */
    ReviewRounds returned(boolean undecidable) {
        if (!undecidable && !isReturnable()) {
            throw new BusinessException("review.returned_already");
        }
        return new ReviewRounds(round + 1, panelReported, regradeDue, true);
    }

    /**
     * Nobody reviews, closes or approves on a grade that was set for other facts.
     *
     * @throws BusinessException while a classifier has to set it anew
     */
    public void gradeMustStand() {
        if (regradeDue) {
            throw new BusinessException("review.regrade_due");
        }
    }

    /** @throws BusinessException when the grade does not stand, or a panel of that size has not reported yet */
    void mustBeFinishable(int panelSize) {
        gradeMustStand();
        if (panelSize > 0 && !panelReported) {
            throw new BusinessException("review.panel_report_missing");
        }
    }

    public int round() {
        return round;
    }

    public boolean isPanelReported() {
        return panelReported;
    }

    /** Whether a classifier has to set the grade anew, because it was set for other facts. */
    public boolean isRegradeDue() {
        return regradeDue;
    }

    /** Whether an approver can still ask the reviewers again. */
    boolean isReturnable() {
        return !returned;
    }
}
