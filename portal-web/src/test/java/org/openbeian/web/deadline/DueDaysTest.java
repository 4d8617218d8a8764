package org.openbeian.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.DueDates;
import org.openbeian.web.frame.text.Language;

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

    /** The same as the clock says of itself, from the day alone: lists know no more of it. */
    @Test
    void a_day_in_a_year_without_published_holidays_may_still_move() {
        for (String clock : List.of("CN-APL-CORRECT-5WD", "CN-ALG-REVIEW-30WD", "PORTAL-CMP-CLOSE-60D")) {
            for (LocalDate start = LocalDate.of(2026, 9, 1);
                    start.isBefore(LocalDate.of(2027, 1, 31));
                    start = start.plusDays(1)) {
                DueDate due = DueDates.from(ClockDefinitions.get(clock), start);
                assertThat(DueDays.isProvisional(due.getDay()))
                        .as(clock + " " + start)
                        .isEqualTo(due.isProvisional());
            }
        }
        assertThat(DueDays.isProvisional(null)).isFalse();
    }

    @Test
    void every_page_that_shows_the_day_of_a_clock_says_whether_it_may_move() throws IOException {
        for (String page : List.of(
                "app/home.xhtml",
                "app/registration/correction.xhtml",
                "app/complaint/question.xhtml",
                "app/complaint/questions.xhtml",
                "desk/review/case.xhtml",
                "desk/upkeep/held.xhtml",
                "desk/openness/list.xhtml",
                "desk/openness/case.xhtml",
                "desk/complaint/list.xhtml",
                "desk/complaint/case.xhtml",
                "WEB-INF/parts/due.xhtml",
                "WEB-INF/parts/filing-status.xhtml",
                "WEB-INF/parts/openness/received.xhtml",
                "WEB-INF/parts/complaint/receipt.xhtml")) {
            assertThat(Files.readString(Path.of("src/main/webapp", page)))
                    .as(page)
                    .containsAnyOf("due.words(", "due.mayMove(");
        }
    }
}
