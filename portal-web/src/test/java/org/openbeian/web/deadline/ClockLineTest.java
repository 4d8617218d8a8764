package org.openbeian.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.CountingUnit;
import org.openbeian.deadline.RunningClock;
import org.openbeian.web.frame.text.Language;

/** A clock that ends with a day says days, in the one unit of all lists; one that ends at an hour says hours. */
class ClockLineTest {

    private static final Instant BEGAN = Instant.parse("2026-11-09T20:00:00Z");

    @Test
    void days_of_the_calendar_are_said_as_working_days_like_in_the_head_of_the_page() {
        ClockDefinition definition = ofDays();
        RunningClock clock = RunningClock.start(definition, BEGAN);
        assertThat(words(clock, BEGAN.plus(Duration.ofMinutes(3))))
                .startsWith("还有 ")
                .endsWith(" 个工作日")
                .doesNotContain("小时");
        Instant over = PortalClock.endOf(clock.due().orElseThrow().getDay()).plus(Duration.ofDays(4));
        assertThat(words(clock, over)).startsWith("已超过 ").doesNotContain("小时");
    }

    @Test
    void what_was_asked_and_answered_on_one_day_took_no_hours_from_midnight() {
        RunningClock clock = RunningClock.start(ofDays(), BEGAN.minus(Duration.ofHours(4)));
        assertThat(words(clock.stop(BEGAN, true), BEGAN)).isEqualTo("用时不到 1 个工作日");
        Instant days = BEGAN.plus(Duration.ofDays(2));
        assertThat(words(clock.stop(days, true), days)).isEqualTo("用时 2 个工作日");
    }

    @Test
    void hours_stay_hours() {
        RunningClock clock = RunningClock.start(ClockDefinitions.get("PORTAL-INC-ACK-2H"), BEGAN);
        assertThat(words(clock, BEGAN.plus(Duration.ofMinutes(30)))).isEqualTo("还有1 小时 30 分");
    }

    private static ClockDefinition ofDays() {
        return ClockDefinitions.all().stream()
                .filter(one -> one.getUnit() == CountingUnit.CALENDAR_DAY && one.getDuration() >= 10)
                .findFirst()
                .orElseThrow();
    }

    private static String words(RunningClock clock, Instant now) {
        Language language = new Language() {
            @Override
            public Locale getLocale() {
                return Locale.CHINESE;
            }
        };
        return ClockLine.of(List.of(new ClockDetail(clock, null, now)), now, language)
                .get(0)
                .getWords();
    }
}
