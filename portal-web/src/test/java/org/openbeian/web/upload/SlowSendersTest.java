package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowSendersTest {

    @Test
    void one_address_does_not_take_all_places() {
        Places places = new Places(6, 4);
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
    void a_body_that_drips_is_given_up() throws IOException {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
        InTime body = new InTime(new ByteArrayInputStream(new byte[10]), Duration.ofNanos(100), now::get);
        assertThat(body.read()).isZero();
        now.addAndGet(100);
        assertThat(body.read(new byte[4], 0, 4)).isEqualTo(4);
        now.incrementAndGet();
        assertThatThrownBy(body::read).isInstanceOf(InTime.TooSlow.class);
        assertThatThrownBy(() -> body.read(new byte[4], 0, 4)).isInstanceOf(InTime.TooSlow.class);
    }
}
