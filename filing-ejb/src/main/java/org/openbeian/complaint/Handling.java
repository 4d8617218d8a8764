package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;

/** From the acceptance of a complaint to its answer and the review of that: asked for once, within 15 days. */
@Embeddable
public class Handling {

    private static final int REVIEW_DAYS = 15;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "review_until")
    private Instant reviewUntil;

    @Column(name = "review_asked")
    private boolean reviewAsked;

    /** Not accepted. */
    protected Handling() {}

    private Handling(
            Instant acceptedAt, String acceptedBy, Instant answeredAt, Instant reviewUntil, boolean reviewAsked) {
        this.acceptedAt = acceptedAt;
        this.acceptedBy = acceptedBy;
        this.answeredAt = answeredAt;
        this.reviewUntil = reviewUntil;
        this.reviewAsked = reviewAsked;
    }

    Handling accepted(String officer, Instant at) {
        return new Handling(at, officer, answeredAt, reviewUntil, reviewAsked);
    }

    /** After a review there is no second one to wait for. */
    Handling answered(Instant at) {
        return new Handling(acceptedAt, acceptedBy, at, reviewAsked ? at : daysAfter(at, REVIEW_DAYS), reviewAsked);
    }

    /** @throws Conflict when there was a review before, or the time for it is over */
    Handling toReview(ComplaintState state, Instant at) {
        if (reviewAsked) {
            throw new Conflict("complaint.reviewed_once");
        }
        if (state == ComplaintState.ANSWERED && !at.isBefore(reviewUntil)) {
            throw new Conflict("complaint.review_too_late");
        }
        return new Handling(acceptedAt, acceptedBy, answeredAt, reviewUntil, true);
    }

    boolean isReviewable(ComplaintState state, Instant now) {
        return state == ComplaintState.ANSWERED && !reviewAsked && now.isBefore(reviewUntil);
    }

    /** Accepted, and never answered so far. */
    boolean isFirst() {
        return acceptedAt != null && answeredAt == null;
    }

    /** The last day on which a review can be asked for; null before the answer, and when there is no other review. */
    LocalDate lastReviewDay() {
        // what is kept is the moment at which that day has ended
        return reviewUntil == null || reviewUntil.equals(answeredAt)
                ? null
                : LocalDate.ofInstant(reviewUntil, PortalClock.ZONE).minusDays(1);
    }

    /** The day itself is not counted, and the last day may be used to its end. */
    static Instant daysAfter(Instant at, int days) {
        return PortalClock.endOf(LocalDate.ofInstant(at, PortalClock.ZONE).plusDays(days));
    }

    /** Null before the acceptance. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** Person id of who has accepted it, whoever has it now; null when nobody has, or it is not known any more. */
    public String acceptedBy() {
        return acceptedBy;
    }

    /** Null before the answer. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Before that moment a review can be asked for; null before the answer. */
    Instant reviewUntil() {
        return reviewUntil;
    }

    boolean isReviewAsked() {
        return reviewAsked;
    }
}
