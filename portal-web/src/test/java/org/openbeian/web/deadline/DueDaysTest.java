package org.openbeian.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.web.text.Language;

class DueDaysTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final DueDays days = new DueDays();

    DueDaysTest() {
        days.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        days.language = new Language() {
            @Override
            public Locale getLocale() {
                return Locale.ENGLISH;
            }
        };
    }

    @Test
    void what_is_due_at_an_hour_is_counted_in_hours_however_long_ago() {
        assertThat(days.hours(NOW.plusSeconds(130 * 60))).contains("2").contains("10");
        String late = days.hours(NOW.minusSeconds(5 * 86_400));
        assertThat(late).contains("5").doesNotContain("working");
        assertThat(late).isNotEqualTo(days.hours(NOW.plusSeconds(5 * 86_400)));
    }
}
