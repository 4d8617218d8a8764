package org.openbeian.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateWindowTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private static final int HERE = 1;
    private static final int ELSEWHERE = 2;

    private final RateWindow counts = new RateWindow(5, 12, Duration.ofMinutes(10));

    private int passed(String address, Instant at, int times) {
        int passed = 0;
        for (int i = 0; i < times; i++) {
            passed += counts.pass(HERE, address, at) ? 1 : 0;
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
        counts.giveBack(HERE, "127.0.0.9");
        counts.giveBack(HERE, "127.0.0.10");
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

    @Test
    void what_one_authority_is_sent_does_not_close_the_door_of_another() {
        for (int i = 0; i < 12; i++) {
            assertThat(passed("127.0.1." + i, NOW, 1)).isEqualTo(1);
        }
        assertThat(passed("127.0.0.9", NOW, 1)).isZero();
        assertThat(counts.pass(ELSEWHERE, "127.0.0.9", NOW)).isTrue();
    }

    @Test
    void one_address_has_its_five_at_all_authorities_together() {
        assertThat(passed("127.0.0.9", NOW, 4)).isEqualTo(4);
        assertThat(counts.pass(ELSEWHERE, "127.0.0.9", NOW)).isTrue();
        assertThat(counts.pass(ELSEWHERE, "127.0.0.9", NOW)).isFalse();
    }

    @Test
    void nobody_has_to_call_for_the_counts_to_be_forgotten() {
        assertThat(passed("127.0.0.9", NOW, 5)).isEqualTo(5);
        counts.wipe(NOW.plus(Duration.ofMinutes(9)));
        assertThat(passed("127.0.0.9", NOW.plus(Duration.ofMinutes(9)), 1)).isZero();
        counts.wipe(NOW.plus(Duration.ofMinutes(10)));
        assertThat(counts.isEmpty()).isTrue();
        counts.giveBack(HERE, "127.0.0.9");
        assertThat(passed("127.0.0.9", NOW.plus(Duration.ofMinutes(11)), 9)).isEqualTo(5);
    }
}
