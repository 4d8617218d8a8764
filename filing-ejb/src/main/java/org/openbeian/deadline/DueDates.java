package org.openbeian.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.openbeian.common.PortalClock;

/**
 * The counting rules.
 *
 * <ul>
 *   <li>Working days: the day of the event is not counted, then working days are.
 *   <li>Calendar days and months under Chinese law (Civil Code Art. 201–203): the day of the event is not counted; a
 *       month ends on the same day of the month, or the month's last if it has none; a last day that is a rest day
 *       moves to the next working day.
 *   <li>Counted back from an event (a negative number of calendar days): back, and then the same rule about rest days,
 *       which has no exception for it and favours the applicant.
 *   <li>Minutes and hours: from moment to moment, through nights and holidays.
 *   <li>Calendar days under EU law (Regulation 1182/71 Art. 3): as for China but with weekends as rest days only, as
 *       public holidays of the Union are not in our data; two days or more contain at least two working days.
 *   <li>Calendar days under the law of US states: plain days.
 * </ul>
 *
 * Foreign day clocks on incidents run from the moment of awareness to the same time of day, in the offset in which that
 * moment was given; the end by Regulation 1182/71, the last second of its last day, always stands beside it. Daylight saving does not move them: with an
 * offset, and without a zone, nobody can tell whether and when clocks were changed where it happened.
 */
public final class DueDates {

    private static final ZoneId CHINA = PortalClock.ZONE;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private DueDates() {}

    /** Until when, for a clock that started some time on that day. Not for clocks that count minutes or hours. */
    public static DueDate from(ClockDefinition clock, LocalDate start) {
        mustBeTimed(clock);
        if (clock.getUnit().isMoment()) {
            throw new IllegalArgumentException(clock.getCode() + " needs a moment to start from");
        }
        return switch (clock.getUnit()) {
            case WORKING_DAY -> workingDays(clock, start);
            case CALENDAR_DAY -> calendarDays(clock, start);
            case MONTH -> moved(clock, start.plusMonths(clock.getDuration()));
            default -> throw new IllegalStateException();
        };
    }

    /** Until when, for a clock that started at that moment. */
    public static DueDate from(ClockDefinition clock, OffsetDateTime start) {
        mustBeTimed(clock);
        if (clock.getUnit() == CountingUnit.MINUTE) {
            return DueDate.atMoment(clock, start.plusMinutes(clock.getDuration()), null);
        }
        if (clock.getUnit() == CountingUnit.HOUR) {
            return DueDate.atMoment(clock, start.plusHours(clock.getDuration()), null);
        }
        if (!clock.getProfile().equals("CN") && clock.getSubject().equals("incident")) {
            return sameTimeOfDay(clock, start);
        }
        // an applicant's "today" is the authority's day, wherever the event was noted
        ZoneId zone = clock.getProfile().equals("CN") ? CHINA : start.getOffset();
        return from(clock, start.atZoneSameInstant(zone).toLocalDate());
    }

    private static DueDate sameTimeOfDay(ClockDefinition clock, OffsetDateTime start) {
        OffsetDateTime end = start.plusDays(clock.getDuration());
        if (!clock.getProfile().equals("EU")) {
            return DueDate.atMoment(clock, end, null);
        }
        // Art. 3(2)(b): the end of the last hour of the last day, so the two ends always differ
        OffsetDateTime counted =
                start.with(from(clock, start.toLocalDate()).getDay()).with(LAST_SECOND);
        return DueDate.atMoment(clock, end, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(counted));
    }

    private static void mustBeTimed(ClockDefinition clock) {
        if (!clock.isTimed()) {
            throw new IllegalArgumentException("no statutory time is known for " + clock.getCode());
        }
    }

    private static DueDate workingDays(ClockDefinition clock, LocalDate start) {
        WorkingCalendar calendar = calendarOf(clock);
        LocalDate due = calendar.plusWorkingDays(start, clock.getDuration());
        boolean provisional = clock.getDuration() < 0
                ? calendar.isProvisional(due, start.minusDays(1))
                : calendar.isProvisional(start.plusDays(1), due);
        return DueDate.onDay(clock, due, null, provisional);
    }

    private static DueDate calendarDays(ClockDefinition clock, LocalDate start) {
        LocalDate last = start.plusDays(clock.getDuration());
        if (clock.getProfile().startsWith("US")) {
            return DueDate.onDay(clock, last, null, false);
        }
        if (clock.getProfile().equals("EU")) {
            return european(clock, start, last);
        }
        return moved(clock, last);
    }

    private static DueDate moved(ClockDefinition clock, LocalDate last) {
        WorkingCalendar calendar = calendarOf(clock);
        LocalDate due = calendar.workingDayFrom(last);
        return DueDate.onDay(clock, due, null, calendar.isProvisional(last, due));
    }

    private static DueDate european(ClockDefinition clock, LocalDate start, LocalDate last) {
        WorkingCalendar calendar = calendarOf(clock);
        LocalDate due = calendar.workingDayFrom(last);
        if (clock.getDuration() >= 2) {
            LocalDate second = calendar.plusWorkingDays(start, 2);
            due = second.isAfter(due) ? second : due;
        }
        return DueDate.onDay(clock, due, last.toString(), false);
    }

    private static WorkingCalendar calendarOf(ClockDefinition clock) {
        return clock.getProfile().equals("CN") ? WorkingCalendar.china() : WorkingCalendar.weekendsOnly();
    }
}
