package org.openbeian.registration;

import java.time.LocalDate;

/**
 * Where the report of the last quarter stands: whether it was asked for at all, until when, and whether it is there.
 *
 * @param asOf the last day of the quarter
 * @param due null when it was not asked for
 */
public record QuarterDue(LocalDate asOf, LocalDate due, Standing standing) {

    /** How it stands. */
    public enum Standing {
        /** Asked for, and there is time. */
        DUE,
        /** Asked for, and its day has passed. */
        OVERDUE,
        /**
         * Nobody was asked: the system came into the register later, or the portal knew of it only when the day was past. What
         * is told nevertheless is not late.
         */
        NOT_ASKED,
        TOLD,
        TOLD_LATE
    }

    /**
     * @param due until when it was asked for; null when it was not
     * @param told what was reported of this quarter, or null
     */
    static QuarterDue of(LocalDate asOf, LocalDate due, LocalDate today, UserReport told) {
        Standing standing = told != null
                ? told.isLate() ? Standing.TOLD_LATE : Standing.TOLD
                : due == null ? Standing.NOT_ASKED : today.isAfter(due) ? Standing.OVERDUE : Standing.DUE;
        return new QuarterDue(asOf, due, standing);
    }
}
