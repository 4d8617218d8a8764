package org.openbeian.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static Statistics kept(Statistics counted) {
        return Statistics.read(counted.write(), Instant.parse("2026-11-26T05:00:00Z"));
    }

    @Test
    void a_registration_that_is_being_changed_or_renewed_is_in_force_and_one_that_is_suspended_is_not() {
        Statistics counted = new Statistics();
        counted.add(
                "state",
                Map.of(
                        "REGISTERED", 7L,
                        "AMENDMENT_PENDING", 2L,
                        "RENEWAL_PENDING", 1L,
                        "SUSPENDED", 4L,
                        "EXPIRED", 8L,
                        "REVOKED", 16L));
        assertThat(kept(counted).getInForce()).isEqualTo(10);
    }

    @Test
    void the_months_together_are_the_new_ones() {
        Statistics counted = new Statistics();
        counted.add("month", Map.of("2026-10", 3L, "2026-11", 5L));
        counted.add("grade", Map.of("G2", 100L));
        assertThat(kept(counted).getNewOnes()).isEqualTo(8);
    }

    @Test
    void too_few_registrations_have_no_median() {
        Statistics counted = new Statistics();
        assertThat(kept(counted).getMedianDays()).isNull();
        counted.add("decision_days", Map.of("MEDIAN", 12L));
        assertThat(kept(counted).getMedianDays()).isEqualTo(12);
    }

    @Test
    void an_empty_register_has_nothing_in_force() {
        assertThat(kept(new Statistics()).getInForce()).isZero();
    }
}
