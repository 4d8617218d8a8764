package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    void each_way_to_end_has_its_years() {
        assertThat(Retention.ends())
                .hasSize(4)
                .allSatisfy(end -> assertThat(Retention.of("beihai").years(end)).isPositive());
    }

    @Test
    void the_day_itself_is_kept_to_its_end() {
        assertThat(Retention.of("beihai").keptSince(ComplaintState.CLOSED, LocalDate.of(2029, 11, 13)))
                .as("closed on 12 November 2026 or before")
                .isEqualTo(Instant.parse("2026-11-12T16:00:00Z"));
    }
}
