package org.openbeian.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.web.frame.text.Language;

/** {@code #{due}}: how near a day is, in words. Counting is the calendar's. */
@Named("due")
@RequestScoped
public class DueDays {

    /** From so many working days on a day is near. */
    private static final int SOON = 3;

    @Inject
    PortalClock clock;

    @Inject
    Language language;

    /** Working days after today up to that day; negative when it has passed. */
    public int left(LocalDate day) {
        LocalDate today = clock.today();
        return day.isBefore(today)
                ? -WorkingCalendar.china().workingDaysBetween(day, today)
                : WorkingCalendar.china().workingDaysBetween(today, day);
    }

    /**
     * "in 3 working days", "today", "2 working days late" of the day of a clock, with what stands still, and that it may
     * still move.
     */
    public String words(LocalDate day, boolean paused) {
        return near(day) + (paused ? language.text("due.paused") : "") + mayMove(day);
    }

    /** The same of a day that somebody has set, which no calendar moves. */
    public String ofSetDay(LocalDate day) {
        return near(day);
    }

    /** That the day of a clock may still move, because the holidays of its year are not published; empty when it stays. */
    public String mayMove(LocalDate day) {
        return isProvisional(day) ? language.text("due.provisional") : "";
    }

    /** Whatever is counted ends last in its own year, so that year says whether the days off were all known. */
    static boolean isProvisional(LocalDate day) {
        return day != null && !WorkingCalendar.china().isPublished(day.getYear());
    }

    private String near(LocalDate day) {
        int left = left(day);
        boolean late = day.isBefore(clock.today());
        return late
                ? language.text("due.late", -left)
                : left == 0 ? language.text("due.today") : language.text("due.left", left);
    }

    /** "2 h 10 min left", "23 h late": what is due at an hour does not wait for working days. */
    public String hours(Instant due) {
        return ClockLine.towards(due, clock.instant(), language);
    }

    public boolean isNear(LocalDate day, boolean paused) {
        return !paused && left(day) <= SOON;
    }
}
