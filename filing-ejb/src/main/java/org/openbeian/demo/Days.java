package org.openbeian.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;

/** When something happens in a story: on working days, at office hours, the same at each loading. */
final class Days {

    private static final int OPENS = 9 * 60;
    private static final int MINUTES = 8 * 60;

    private final LocalDate today;
    private final Random chance;

    Days(LocalDate today, String story) {
        this.today = today;
        this.chance = new Random(story.hashCode());
    }

    /** So many days before today, or the next working day. */
    Instant ago(int days) {
        return onWorkday(today.minusDays(days));
    }

    /** On that day, or the next working day. */
    Instant on(LocalDate day) {
        return onWorkday(day);
    }

    /** So many working days after that moment. */
    Instant after(Instant moment, int workingDays) {
        LocalDate day = LocalDate.ofInstant(moment, PortalClock.ZONE);
        return workingDays == 0
                ? moment.plusSeconds(60L * (20 + chance.nextInt(40)))
                : onWorkday(WorkingCalendar.china().plusWorkingDays(day, workingDays));
    }

    /** From one to so many working days after that moment. */
    Instant soonAfter(Instant moment, int workingDaysAtMost) {
        return after(moment, 1 + chance.nextInt(workingDaysAtMost));
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return chance.nextInt(times) == 0;
    }

    private Instant onWorkday(LocalDate from) {
        LocalDate day = from;
        while (!WorkingCalendar.china().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return at(day);
    }

    private Instant at(LocalDate day) {
        LocalTime time = LocalTime.ofSecondOfDay(60L * (OPENS + chance.nextInt(MINUTES)));
        return day.atTime(time).atZone(PortalClock.ZONE).toInstant();
    }
}
