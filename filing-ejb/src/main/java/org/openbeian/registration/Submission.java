package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;

/** When a filing was handed in and accepted, and how often it came: each submission has its own snapshot. */
@Embeddable
public class Submission {

    /** Of the first one; a correction does not move it. */
    @Column(name = "submitted_at")
    private Instant at;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "submissions")
    private int count;

    /** Nothing is handed in. */
    protected Submission() {}

    private Submission(Instant at, Instant acceptedAt, int count) {
        this.at = at;
        this.acceptedAt = acceptedAt;
        this.count = count;
    }

    Submission made(Instant now) {
        return new Submission(now, acceptedAt, count + 1);
    }

    /** A correction is handed in. */
    Submission again() {
        return new Submission(at, acceptedAt, count + 1);
    }

    Submission accepted(Instant now) {
        return new Submission(at, now, count);
    }

    /** The authority has opened the case itself: nobody hands anything in, and there is nothing to accept. */
    static Submission ofAuthority(Instant now) {
        return new Submission(now, now, 0);
    }

    public Instant at() {
        return at;
    }

    /** The day on which it was first handed in. */
    LocalDate day() {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public int count() {
        return count;
    }
}
