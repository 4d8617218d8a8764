package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IncidentDueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

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
}
