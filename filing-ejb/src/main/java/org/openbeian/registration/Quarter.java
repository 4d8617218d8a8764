package org.openbeian.registration;

import java.time.LocalDate;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDates;

/** Quarters of a year: the number of users is told for the last day of each. */
public final class Quarter {

    private static final int MONTHS = 3;

    private Quarter() {}

    /** The last day of the last quarter that was over before that day. */
    public static LocalDate lastEndBefore(LocalDate day) {
        int begun = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return LocalDate.of(day.getYear(), begun, 1).minusDays(1);
    }

    /** Until when the numbers of the quarter that ended on that day are due. */
    public static LocalDate usersDue(LocalDate lastDay) {
        return DueDates.from(ClockDefinitions.get(FilingClocks.USERS), lastDay).getDay();
    }
}
