package org.openbeian.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamLimitTest {

    @Test
    void each_sender_has_so_many_streams_a_second() {
        StreamLimit.Seconds seconds = new StreamLimit.Seconds(2);
        long now = Long.MAX_VALUE - 5;
        assertThat(seconds.pass("192.0.2.1", now)).isTrue();
        assertThat(seconds.pass("192.0.2.1", now)).isTrue();
        assertThat(seconds.pass("192.0.2.1", now)).isFalse();
        assertThat(seconds.pass("192.0.2.2", now)).isTrue();
        now += Duration.ofMillis(999).toNanos();
        assertThat(seconds.pass("192.0.2.1", now)).isFalse();
        now += Duration.ofMillis(1).toNanos();
        assertThat(seconds.pass("192.0.2.1", now)).isTrue();
    }
}
