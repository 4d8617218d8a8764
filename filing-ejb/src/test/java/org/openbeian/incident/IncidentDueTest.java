package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Micros;

class IncidentDueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    /** Of two that nobody has looked at the one that may have to be passed on sooner stands first. */
    @Test
    void what_may_have_to_be_passed_on_counts_as_due_then() {
        Instant reported = Instant.parse("2026-11-30T02:00:00Z");
        IncidentDue acknowledged = new IncidentDue("1", reported.plusSeconds(5400), DAY);
        IncidentDue unconfirmed = new IncidentDue("2", reported.plusSeconds(7200), DAY);
        assertThat(Stream.of(acknowledged, unconfirmed.orBy(reported.plusSeconds(3600)))
                        .sorted()
                        .map(IncidentDue::getId))
                .containsExactly("2", "1");
        assertThat(Stream.of(acknowledged.orBy(reported.plusSeconds(9000)), unconfirmed.orBy(null))
                        .sorted()
                        .map(IncidentDue::getId))
                .containsExactly("1", "2");
    }

    @Test
    void what_ends_at_an_hour_comes_before_what_ends_with_the_day() {
        IncidentDue never = new IncidentDue("0", null, null);
        IncidentDue tomorrow = new IncidentDue("1", null, DAY.plusDays(1));
        IncidentDue today = new IncidentDue("2", null, DAY);
        IncidentDue hour = new IncidentDue("3", Instant.parse("2026-11-30T02:00:00Z"), DAY);
        IncidentDue later = new IncidentDue("4", Instant.parse("2026-12-03T02:00:00Z"), DAY);
        assertThat(Stream.of(never, tomorrow, later, today, hour).sorted().map(IncidentDue::getId))
                .containsExactly("3", "2", "4", "1", "0");
    }

    @Test
    void a_row_of_the_database_says_the_same_however_it_stores_a_moment_and_a_day() {
        Instant moment = Instant.parse("2026-11-30T02:00:00Z");
        IncidentDue micros = new IncidentDue(
                new Object[] {"1", new Micros().convertToDatabaseColumn(moment), java.sql.Date.valueOf(DAY.minusDays(9))
                });
        IncidentDue plain = new IncidentDue(new Object[] {"1", moment, DAY.minusDays(9)});
        assertThat(micros).isEqualByComparingTo(plain);
        IncidentDue later = new IncidentDue(new Object[] {"1", new Micros().convertToDatabaseColumn(moment), null});
        assertThat(later)
                .isEqualByComparingTo(new IncidentDue("1", moment, null))
                .isGreaterThan(micros);
    }

    @Test
    void what_has_no_clock_is_due_when_it_may_have_to_be_passed_on() {
        Instant soon = Instant.parse("2026-11-30T02:00:00Z");
        assertThat(new IncidentDue("1", null, null).orBy(soon)).isEqualByComparingTo(new IncidentDue("1", soon, null));
    }
}
