package org.openbeian.incident.assessment;

import java.time.LocalDate;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.grading.TracedRule;

/** A clock whose law was not in force on the day of awareness: told, but never owed, never late and never reminded of. */
public final class NotInForce {

    private final TracedRule rule;
    private final ClockDefinition clock;
    private final LocalDate from;
    private final boolean ended;

    NotInForce(TracedRule rule, ClockDefinition clock, LocalDate from, boolean ended) {
        this.rule = rule;
        this.clock = clock;
        this.from = from;
        this.ended = ended;
    }

    public ClockDefinition getClock() {
        return clock;
    }

    /** As table T16 names it, in English. */
    public String getRecipient() {
        return (String) rule.outputs().get("recipient");
    }

    /** Whether the law had ended; else it had not begun. */
    public boolean isEnded() {
        return ended;
    }

    /** The first day of the law, or its last where it had ended. */
    public LocalDate getDay() {
        return ended ? clock.getEffectiveTo() : from;
    }
}
