package org.openbeian.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 7, 22);

    @Test
    void an_entry_is_not_confirmed_before_it_is_there() {
        assertThat(History.ofEntry(LocalDate.of(2026, 7, 7), REGISTERED)).isNull();
        assertThat(History.ofEntry(REGISTERED, REGISTERED)).isEqualTo(REGISTERED);
        assertThat(History.ofEntry(null, REGISTERED)).isNull();
    }

    @Test
    void a_version_that_ran_out_ended_with_the_last_day_of_its_validity() {
        Instant midnight = Instant.parse("2026-03-16T16:00:05Z");
        LocalDate last = LocalDate.of(2026, 3, 16);
        assertThat(History.lastDay(midnight, last)).isEqualTo(last);
        assertThat(History.lastDay(midnight.minusSeconds(86_400), last)).isEqualTo(last);
        assertThat(History.lastDay(midnight.minusSeconds(2 * 86_400), last)).isEqualTo(last.minusDays(1));
        assertThat(History.lastDay(midnight, null)).isEqualTo(last.plusDays(1));
    }
}
