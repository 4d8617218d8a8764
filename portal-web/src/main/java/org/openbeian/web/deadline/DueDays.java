package org.openbeian.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.web.text.Language;

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

    /** "in 3 working days", "today", "2 working days late", with what stands still. */
    public String words(LocalDate day, boolean paused) {
        int left = left(day);
        boolean late = day.isBefore(clock.today());
        String words = late
                ? language.text("due.late", -left)
                : left == 0 ? language.text("due.today") : language.text("due.left", left);
        return paused ? words + language.text("due.paused") : words;
    }

    /** "2 h 10 min left", "23 h late": what is due at an hour does not wait for working days. */
    public String hours(Instant due) {
        return ClockLine.towards(due, clock.instant(), language);
    }

    public boolean isNear(LocalDate day, boolean paused) {
        return !paused && left(day) <= SOON;
    }
}
