package org.openbeian.grading.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of a decision table with where it comes from and how sure we are of that.
 *
 * @param id such as {@code T04-01}
 * @param when one FEEL unary test per input of the table; "-" = any
 * @param then one text or integer per output of the table
 * @param source the clause behind the rule, "-" where there is none; never "same"
 * @param note "-" where there is none
 * @param effectiveFrom the first day of the law behind it; null = it has no date
 */
public record Rule(
        String id,
        String table,
        List<String> when,
        List<Object> then,
        String source,
        String confidence,
        String note,
        LocalDate effectiveFrom,
        LocalDate effectiveTo) {

    public Rule {
        when = List.copyOf(when);
        then = List.copyOf(then);
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
