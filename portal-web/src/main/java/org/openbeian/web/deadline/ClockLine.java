package org.openbeian.web.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.web.frame.text.Language;

/** A clock of a case with the time left, used or missed in words. Hours run through nights and holidays. */
public final class ClockLine {

    private final ClockBar bar;
    private final String recipient;
    private final Instant now;
    private final Language language;

    private ClockLine(ClockBar bar, String recipient, Instant now, Language language) {
        this.bar = bar;
        this.recipient = recipient;
        this.now = now;
        this.language = language;
    }

    /** Those that run first, by the nearest end; then the others, newest first. */
    public static List<ClockLine> of(List<ClockDetail> clocks, Instant now, Language language) {
        return of(clocks, code -> "", now, language);
    }

    /** @param recipients who has to hear of it, by code of the clock; empty for nobody in particular */
    public static List<ClockLine> of(
            List<ClockDetail> clocks, UnaryOperator<String> recipients, Instant now, Language language) {
        return clocks.stream()
                .map(clock -> new ClockLine(new ClockBar(clock, now), recipients.apply(clock.getCode()), now, language))
                .sorted((one, other) -> one.bar.isEnded() == other.bar.isEnded()
                        ? one.bar.isEnded()
                                ? other.getClock()
                                        .getStartedAt()
                                        .compareTo(one.getClock().getStartedAt())
                                : one.due().compareTo(other.due())
                        : one.bar.isEnded() ? 1 : -1)
                .toList();
    }

    private Instant due() {
        Instant due = bar.due();
        return due == null ? now : due;
    }

    /** "2 h 10 min left", "3 working days left", "3 h 20 min used", "23 h late"; nothing of what is no longer owed, or was a right. */
    public String getWords() {
        if (getClock().getState() == ClockState.STOPPED || getClock().getState() == ClockState.LAPSED) {
            return "";
        }
        Instant until = bar.isEnded() ? bar.getEndedAt() : now;
        if (!getClock().getUnit().isMoment()) {
            return days(LocalDate.ofInstant(until, PortalClock.ZONE));
        }
        if (bar.isLate()) {
            return towards(due(), until, language);
        }
        return bar.isEnded()
                ? language.text(
                        "clock_line.used", span(Duration.between(getClock().getStartedAt(), until), language))
                : towards(due(), now, language);
    }

    /** What ends with a day has no hours, and its days are counted as above and in the lists: those on which people work. */
    private String days(LocalDate until) {
        ClockDetail clock = getClock();
        WorkingCalendar calendar = WorkingCalendar.china();
        if (bar.isEnded() && !bar.isLate()) {
            int used = calendar.workingDaysBetween(clock.getStartedOn(), until) - clock.getPausedWorkingDays();
            return used <= 0 ? language.text("clock_line.within_day") : language.text("clock_line.used_days", used);
        }
        LocalDate due = clock.getDueOn();
        if (due == null) {
            return language.text("due.remaining", clock.getRemainingWorkingDays());
        }
        if (until.isAfter(due)) {
            return language.text("due.late", calendar.workingDaysBetween(due, until));
        }
        return until.equals(due)
                ? language.text("due.today")
                : language.text("due.remaining", calendar.workingDaysBetween(until, due));
    }

    /** "2 h 10 min left" or "23 h late", for what is due at an hour. */
    static String towards(Instant due, Instant now, Language language) {
        return due.isBefore(now)
                ? language.text("clock_line.late", span(Duration.between(due, now), language))
                : language.text("clock_line.left", span(Duration.between(now, due), language));
    }

    private static String span(Duration time, Language language) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes >= 48 * 60) {
            return language.text("clock_line.days", minutes / 1440, minutes / 60 % 24);
        }
        return minutes >= 60
                ? language.text("clock_line.hours", minutes / 60, minutes % 60)
                : language.text("clock_line.minutes", minutes);
    }

    public ClockBar getBar() {
        return bar;
    }

    public ClockDetail getClock() {
        return bar.getClock();
    }

    /** In the reader's language; empty where the definition names nobody. */
    public String getRecipient() {
        String key = "recipient." + getClock().getCode();
        return language.has(key) ? language.text(key) : recipient;
    }
}
