package org.openbeian.grading.rulebook;

import java.time.LocalDate;
import java.util.List;

/** One row of a decision table with where it comes from and how sure we are of that. */
public final class Rule {

    private final String id;
    private final String table;
    private final List<String> when;
    private final List<Object> then;
    private final String source;
    private final String confidence;
    private final String note;
    private final LocalDate effectiveFrom;
    private final LocalDate effectiveTo;

    Rule(
            String id,
            String table,
            List<String> when,
            List<Object> then,
            String source,
            String confidence,
            String note,
            LocalDate effectiveFrom,
            LocalDate effectiveTo) {
        this.id = id;
        this.table = table;
        this.when = List.copyOf(when);
        this.then = List.copyOf(then);
        this.source = source;
        this.confidence = confidence;
        this.note = note;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
    }

    /** Such as {@code T04-01}. */
    public String getId() {
        return id;
    }

    public String getTable() {
        return table;
    }

    /** One FEEL unary test per input of the table; "-" = any. */
    public List<String> getWhen() {
        return when;
    }

    /** One text or integer per output of the table. */
    public List<Object> getThen() {
        return then;
    }

    /** The clause behind the rule, "-" where there is none; never "same". */
    public String getSource() {
        return source;
    }

    public String getConfidence() {
        return confidence;
    }

    /** "-" where there is none. */
    public String getNote() {
        return note;
    }

    /** The first day of the law behind it; null = it has no date. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** Whether it counts on that day; both the first and the last day are included. */
    public boolean isInForceOn(LocalDate day) {
        return !isUpcomingOn(day) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether its first day is still to come. */
    public boolean isUpcomingOn(LocalDate day) {
        return effectiveFrom != null && day.isBefore(effectiveFrom);
    }
}
