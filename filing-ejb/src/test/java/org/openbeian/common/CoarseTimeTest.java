package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoarseTimeTest {

    @Test
    void of_a_time_the_quarter_of_an_hour_is_left() {
        assertThat(CoarseTime.of(Instant.parse("2026-11-12T01:46:07.123456Z"))).isEqualTo("2026-11-12T01:45:00Z");
        assertThat(CoarseTime.of(Instant.parse("2026-11-12T01:59:59.999999Z"))).isEqualTo("2026-11-12T01:45:00Z");
        assertThat(CoarseTime.of(Instant.parse("2026-11-12T02:00:00Z"))).isEqualTo("2026-11-12T02:00:00Z");
        assertThat(CoarseTime.of(Instant.parse("1969-12-31T23:59:59Z"))).isEqualTo("1969-12-31T23:45:00Z");
    }

    @Test
    void the_day_stays_the_day() {
        Instant midnight = Instant.parse("2026-11-11T16:00:00Z");
        assertThat(CoarseTime.of(midnight)).isEqualTo(midnight);
        assertThat(CoarseTime.of(midnight.minusNanos(1))
                        .atZone(PortalClock.ZONE)
                        .toLocalDate())
                .isEqualTo(midnight.atZone(PortalClock.ZONE).toLocalDate().minusDays(1));
    }

    @Test
    void an_id_says_no_more_than_it_is_told() {
        Instant quarter = Instant.parse("2026-11-12T01:45:00Z");
        UUID id = UUID.fromString(Ids.at(quarter));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(quarter.toEpochMilli());
        assertThat(Ids.at(quarter)).isNotEqualTo(id.toString());
    }
}
