package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What came of a complaint and since when, and what a review has changed: what is published may be as of before. */
@Embeddable
public class ReachedOutcome {

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outcome_at")
    private Instant at;

    /** Null when a review has changed nothing. */
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_before")
    private Outcome before;

    @Column(name = "outcome_before_at")
    private Instant beforeAt;

    /** None yet. */
    protected ReachedOutcome() {}

    /** The same again changes nothing. */
    ReachedOutcome then(Outcome how, Instant since) {
        if (how == outcome) {
            return this;
        }
        ReachedOutcome next = new ReachedOutcome();
        next.outcome = how;
        next.at = since;
        next.before = outcome;
        next.beforeAt = at;
        return next;
    }

    /** What was found before a review has changed it; null when none has. */
    Outcome before() {
        return before;
    }

    /** Null until there is one. */
    public Outcome outcome() {
        return outcome;
    }
}
