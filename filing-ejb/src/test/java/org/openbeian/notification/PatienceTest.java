package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void a_letter_is_tried_for_seven_days_with_growing_gaps() {
        Instant written = Instant.parse("2026-11-28T00:00:00Z");
        Instant at = written;
        Duration before = Duration.ZERO;
        int tries = 0;
        while (!Patience.isOver(written, at)) {
            Duration gap = Patience.gap(tries++);
            assertThat(gap).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(6));
            before = gap;
            at = at.plus(gap);
        }
        assertThat(Duration.between(written, at)).isGreaterThanOrEqualTo(Duration.ofDays(7));
        assertThat(tries).isBetween(20, 60);
        assertThat(Patience.gap(10_000)).isEqualTo(Duration.ofHours(6));
    }
}
