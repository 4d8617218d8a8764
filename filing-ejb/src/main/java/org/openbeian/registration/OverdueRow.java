package org.openbeian.registration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something that a provider owes and whose day has passed, of which system and since when.
 *
 * @param condition which condition it is; null for anything else
 */
public record OverdueRow(String what, String id, String systemZh, String systemEn, LocalDate dueOn, String condition) {

    /**
     * @param what a {@link Duty}, or MEASURE, CONDITION
     * @param id of the filing
     */
    public OverdueRow(String what, String id, String systemZh, String systemEn, LocalDate dueOn) {
        this(what, id, systemZh, systemEn, dueOn, null);
    }

    /** Calendar days since the last day in time, at least one. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
