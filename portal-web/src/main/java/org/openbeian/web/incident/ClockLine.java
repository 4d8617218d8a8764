package org.openbeian.web.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.web.deadline.ClockBar;
import org.openbeian.web.text.Language;

/** A clock of an incident with the time left, used or missed in words. Hours run through nights and holidays. */
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
    static List<ClockLine> of(IncidentDetail detail, Instant now, Language language) {
        return ClockBar.of(detail.getClocks(), now).stream()
                .map(bar -> new ClockLine(bar, detail.recipient(bar.getClock().getCode()), now, language))
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
        ClockDetail clock = getClock();
        if (clock.getDueAt() != null) {
            return clock.getDueAt();
        }
        return clock.getDueOn() == null ? now : PortalClock.endOf(clock.getDueOn());
    }

    /** "2 h 10 min left", "3 h 20 min used", "23 h late". */
    public String getWords() {
        Instant until = bar.isEnded() ? bar.getEndedAt() : now;
        if (getClock().getState() == ClockState.STOPPED) {
            return "";
        }
        if (getClock().getState() == ClockState.MISSED) {
            return language.text("incident_clock_line.late", span(Duration.between(due(), until)));
        }
        return bar.isEnded()
                ? language.text(
                        "incident_clock_line.used",
                        span(Duration.between(getClock().getStartedAt(), until)))
                : language.text("incident_clock_line.left", span(Duration.between(now, due())));
    }

    private String span(Duration time) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes >= 48 * 60) {
            return language.text("incident_clock_line.days", minutes / 1440, minutes / 60 % 24);
        }
        return minutes >= 60
                ? language.text("incident_clock_line.hours", minutes / 60, minutes % 60)
                : language.text("incident_clock_line.minutes", minutes);
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
