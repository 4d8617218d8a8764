package org.openbeian.registration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something that waits for a provider, of which system and until when; or what the provider owes and has not done in time.
 *
 * @param condition which condition it is; null for anything else
 */
public record OverdueRow(String what, String id, String systemZh, String systemEn, LocalDate dueOn, String condition) {

    private static final int HORIZON = 60;

    /**
     * @param what a {@link Duty}, CORRECTION, RENEWAL, RENEWAL_OVER, END_UNSIGNED, END_PLANNED; or MEASURE, INSPECTION, CONDITION,
     *     QUESTION, INCIDENT_UPDATE, INCIDENT_SUMMARY
     * @param id of the filing, the question or the incident
     */
    public OverdueRow(String what, String id, String systemZh, String systemEn, LocalDate dueOn) {
        this(what, id, systemZh, systemEn, dueOn, null);
    }

    /** What is further off is not shown yet. */
    public static LocalDate horizon(LocalDate today) {
        return today.plusDays(HORIZON);
    }

    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }

    /** Calendar days since the last day in time, at least one. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
