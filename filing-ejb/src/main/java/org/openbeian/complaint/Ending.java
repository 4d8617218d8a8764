package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;

/** How a complaint ended, how the complainant rates that, and when what was said in it was cleared. */
@Embeddable
public class Ending {

    private static final int RATING_DAYS = 15;
    private static final int MOST_STARS = 5;

    @Column(name = "closed_at")
    private Instant at;

    @Column(name = "closed_by")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "other_body")
    private OtherBody otherBody;

    private Integer stars;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    /** It is open. */
    protected Ending() {}

    private Ending(Instant at, String by, OtherBody otherBody, Integer stars, Instant clearedAt) {
        this.at = at;
        this.by = by;
        this.otherBody = otherBody;
        this.stars = stars;
        this.clearedAt = clearedAt;
    }

    /** @param officer null when it is taken back, or ends by itself @param passedOnTo null when it is not passed on */
    Ending ended(Instant when, String officer, OtherBody passedOnTo) {
        return new Ending(when, officer, passedOnTo, stars, clearedAt);
    }

    /** Once. */
    Ending rated(int given, ComplaintState state, Instant now) {
        if (stars != null) {
            throw new Conflict("complaint.rated_once");
        }
        if (!isRateable(state, now)) {
            throw new Conflict(state == ComplaintState.CLOSED ? "complaint.rating_too_late" : "complaint.moved_on");
        }
        if (given < 1 || given > MOST_STARS) {
            throw new Invalid("/stars", "field.required");
        }
        return new Ending(at, by, otherBody, given, clearedAt);
    }

    /** From the answer until 15 days after it was closed. */
    boolean isRateable(ComplaintState state, Instant now) {
        return state == ComplaintState.ANSWERED
                || state == ComplaintState.CLOSED && now.isBefore(Handling.daysAfter(at, RATING_DAYS));
    }

    Ending cleared(Instant when) {
        return new Ending(at, by, otherBody, stars, when);
    }

    /** Null while it is open. */
    public Instant at() {
        return at;
    }

    /** Person id of who has refused it or passed it on; null when it was taken back, or ended by itself. */
    public String by() {
        return by;
    }

    /** To which it was passed on. */
    OtherBody otherBody() {
        return otherBody;
    }

    /** 1 to 5; null while not rated. */
    Integer stars() {
        return stars;
    }

    /** Its time is over: what was said in it is gone. */
    boolean isCleared() {
        return clearedAt != null;
    }
}
