package org.openbeian.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamLimitTest {

    @Test
    void beyond_so_many_a_second_a_sender_has_few_at_once() {
        StreamLimit.Streams streams = new StreamLimit.Streams(2, 1);
        long now = Long.MAX_VALUE - 5;
        assertThat(streams.begin("192.0.2.1", now)).isTrue();
        assertThat(streams.begin("192.0.2.1", now)).as("both in the making").isTrue();
        assertThat(streams.begin("192.0.2.1", now)).isFalse();
        assertThat(streams.begin("192.0.2.2", now)).as("somebody else").isTrue();
        streams.end("192.0.2.1");
        assertThat(streams.begin("192.0.2.1", now)).as("one still is").isFalse();
        streams.end("192.0.2.1");
        assertThat(streams.begin("192.0.2.1", now)).isTrue();
        assertThat(streams.begin("192.0.2.1", now)).isFalse();
    }

    @Test
    void the_next_second_begins_anew() {
        StreamLimit.Streams streams = new StreamLimit.Streams(1, 1);
        long now = Long.MAX_VALUE - 5;
        assertThat(streams.begin("192.0.2.1", now)).isTrue();
        now += Duration.ofMillis(999).toNanos();
        assertThat(streams.begin("192.0.2.1", now)).isFalse();
        now += Duration.ofMillis(1).toNanos();
        assertThat(streams.begin("192.0.2.1", now)).isTrue();
    }
}
