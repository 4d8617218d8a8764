package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.openbeian.web.frame.request.SenderSlots;

class SlowSendersTest {

    @Test
    void one_address_does_not_take_all_places() {
        SenderSlots places = new SenderSlots(6, 4);
        for (int i = 0; i < 4; i++) {
            assertThat(places.take("127.0.0.9")).isTrue();
        }
        assertThat(places.take("127.0.0.9")).isFalse();
        assertThat(places.take("127.0.0.10")).isTrue();
        assertThat(places.take("127.0.0.11")).isTrue();
        assertThat(places.take("127.0.0.12")).isFalse();
        places.leave("127.0.0.9");
        assertThat(places.take("127.0.0.12")).isTrue();
    }

    @Test
    void the_addresses_of_one_household_share_their_places() {
        SenderSlots places = new SenderSlots(6, 2);
        assertThat(places.take("2001:db8:1:2::1")).isTrue();
        assertThat(places.take("2001:db8:1:2:ffff::9")).isTrue();
        assertThat(places.take("2001:db8:1:2:abcd::3")).isFalse();
        assertThat(places.take("2001:db8:1:3::1")).isTrue();
        places.leave("2001:db8:1:2::1");
        assertThat(places.take("2001:db8:1:2:abcd::3")).isTrue();
        places.leave("2001:db8:1:2:abcd::3");
        places.leave("2001:db8:1:2:ffff::9");
        places.leave("2001:db8:1:3::1");
        for (int i = 0; i < 2; i++) {
            assertThat(places.take("2001:db8:1:2::1"))
                    .as("all places are free again")
                    .isTrue();
        }
    }

    @Test
    void members_are_told_apart_by_name() {
        SenderSlots places = new SenderSlots(6, 1);
        assertThat(places.take("0b5c")).isTrue();
        assertThat(places.take("1d7e")).isTrue();
        assertThat(places.take("0b5c")).isFalse();
    }

    private static final InTime.Pace PACE = new InTime.Pace(Duration.ofSeconds(20), 1000, Duration.ofMinutes(3));

    @Test
    void a_body_that_drips_is_given_up() throws IOException {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
        InTime body = new InTime(new ByteArrayInputStream(new byte[10]), PACE, now::get);
        assertThat(body.read()).isZero();
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(body.read(new byte[4], 0, 4)).isEqualTo(4);
        now.addAndGet(Duration.ofMillis(6).toNanos());
        assertThatThrownBy(body::read).isInstanceOf(InTime.TooSlow.class);
        assertThatThrownBy(() -> body.read(new byte[4], 0, 4)).isInstanceOf(InTime.TooSlow.class);
    }

    @Test
    void who_sends_over_a_slow_network_has_three_minutes() throws IOException {
        AtomicLong now = new AtomicLong();
        InTime body = new InTime(new ByteArrayInputStream(new byte[1_000_000]), PACE, now::get);
        for (int second = 0; second < 180; second++) {
            assertThat(body.read(new byte[1000], 0, 1000)).isEqualTo(1000);
            now.addAndGet(Duration.ofSeconds(1).toNanos());
        }
        assertThat(body.read()).isZero();
        now.incrementAndGet();
        assertThatThrownBy(body::read).isInstanceOf(InTime.TooSlow.class);
    }
}
