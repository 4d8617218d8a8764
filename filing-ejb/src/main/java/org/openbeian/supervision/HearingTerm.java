package org.openbeian.supervision;

import java.time.LocalDate;
import org.openbeian.common.Invalid;
import org.openbeian.deadline.WorkingCalendar;

/** How long a holder can answer what is proposed: five working days to ask to be heard (Administrative Penalty Law art. 64, 85). */
final class HearingTerm {

    private static final int DAYS = 5;

    private HearingTerm() {}

    /** The first day until which a hearing may be set. */
    static LocalDate soonest(LocalDate today) {
        return WorkingCalendar.china().plusWorkingDays(today, DAYS);
    }

    /** @throws Invalid at {@code hearingUntil} when there is no day, the holder would have too few of them, or it is later than in a year */
    static LocalDate checked(LocalDate until, LocalDate today) {
        LocalDate soonest = soonest(today);
        if (until == null) {
            throw new Invalid("/hearingUntil", "field.date");
        }
        LocalDate last = today.plusYears(1);
        if (until.isAfter(last)) {
            throw new Invalid("/hearingUntil", "supervision.hearing_too_long", last);
        }
        if (until.isBefore(soonest)) {
            throw new Invalid("/hearingUntil", "supervision.hearing_too_short", soonest);
        }
        return until;
    }
}
