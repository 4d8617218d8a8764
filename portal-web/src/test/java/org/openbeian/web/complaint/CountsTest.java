package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private final Counts counts = new Counts(5, 12, Duration.ofMinutes(10), Duration.ofHours(1));

    private int passed(String address, Instant at, int times) {
        int passed = 0;
        for (int i = 0; i < times; i++) {
            passed += counts.pass(address, at) ? 1 : 0;
        }
        return passed;
    }

    @Test
    void five_of_a_hundred_pass_from_one_address() {
        assertThat(passed("127.0.0.9", NOW, 100)).isEqualTo(5);
        assertThat(passed("127.0.0.10", NOW, 1)).isEqualTo(1);
        assertThat(passed("127.0.0.9", NOW.plus(Duration.ofMinutes(9)), 1)).isZero();
        assertThat(passed("127.0.0.9", NOW.plus(Duration.ofMinutes(10)), 1)).isEqualTo(1);
    }

    @Test
    void what_was_refused_does_not_use_up_what_others_have() {
        assertThat(passed("127.0.0.9", NOW, 100)).isEqualTo(5);
        assertThat(passed("127.0.0.10", NOW, 100)).isEqualTo(5);
        assertThat(passed("127.0.0.11", NOW, 100)).isEqualTo(2);
    }

    @Test
    void what_did_not_happen_after_all_is_not_counted() {
        assertThat(passed("127.0.0.9", NOW, 5)).isEqualTo(5);
        counts.giveBack("127.0.0.9");
        counts.giveBack("127.0.0.10");
        assertThat(passed("127.0.0.9", NOW, 2)).isEqualTo(1);
        assertThat(passed("127.0.0.10", NOW, 9)).isEqualTo(5);
        assertThat(passed("127.0.0.11", NOW, 9)).isEqualTo(2);
    }

    @Test
    void the_addresses_of_one_household_count_as_one() {
        assertThat(passed("2001:db8:1:2::1", NOW, 3)).isEqualTo(3);
        assertThat(passed("2001:db8:1:2:ffff::9", NOW, 3)).isEqualTo(2);
        assertThat(passed("2001:db8:1:3::1", NOW, 1)).isEqualTo(1);
    }

    @Test
    void no_address_is_an_address_too() {
        assertThat(passed("unknown host name with spaces", NOW, 9)).isEqualTo(5);
    }
}
