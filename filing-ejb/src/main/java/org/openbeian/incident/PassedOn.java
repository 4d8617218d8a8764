package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the authority above knows of an incident: since when, as which level, and whether there is something new. */
@Embeddable
public class PassedOn {

    @Column(name = "escalated_at")
    private Instant at;

    @Column(name = "escalated_level")
    private Integer level;

    /** Since it heard of it the level has changed, or it was merged, closed or reopened. */
    @Column(name = "parent_due")
    private boolean due;

    /** Nothing. */
    protected PassedOn() {}

    private PassedOn(Instant at, Integer level, boolean due) {
        this.at = at;
        this.level = level;
        this.due = due;
    }

    PassedOn now(Gravity gravity, Instant when) {
        return new PassedOn(when, gravity.getLevel(), false);
    }

    /** It knows how it stands now. */
    PassedOn told(Gravity gravity) {
        return now(gravity, at);
    }

    /** Something is new; of what the authority above knows nothing of it need not hear. */
    PassedOn changed() {
        return new PassedOn(at, level, at != null);
    }

    /** Levels 3 and 4 go to the parent authority, and again when the level has risen since. */
    boolean isToBe(Gravity gravity) {
        return gravity.isMajor() && (level == null || level < gravity.getLevel());
    }

    boolean isDue() {
        return due;
    }

    /** Null while it was not passed on. */
    public Instant getAt() {
        return at;
    }
}
