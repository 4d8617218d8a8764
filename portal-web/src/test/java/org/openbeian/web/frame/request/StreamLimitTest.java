package org.openbeian.web.frame.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private final List<Object> answered = new ArrayList<>();

    /** A page that is in the making asks for the next one, so all of them are open at the same time. */
    @Test
    void a_sender_who_asks_faster_than_a_browser_is_refused_the_rest() throws Exception {
        StreamLimit limit = new StreamLimit();
        nested(limit, "HTTP/2.0", 125);
        assertThat(Collections.frequency(answered, "page")).isEqualTo(120);
        assertThat(answered).contains(429);
    }

    @Test
    void over_http_1_nothing_is_counted() throws Exception {
        nested(new StreamLimit(), "HTTP/1.1", 125);
        assertThat(answered).hasSize(125).containsOnly("page");
    }

    /** What was answered is in the making no more, also when it has failed. */
    @Test
    void what_fails_is_let_go_of() throws Exception {
        StreamLimit limit = new StreamLimit();
        for (int i = 0; i < 200; i++) {
            assertThatThrownBy(() -> limit.doFilter(request("HTTP/2.0"), response(), (asked, answer) -> {
                        throw new IOException("the page fails");
                    }))
                    .hasMessage("the page fails");
        }
    }

    private void nested(StreamLimit limit, String protocol, int left) throws Exception {
        if (left > 0) {
            int before = answered.size();
            limit.doFilter(request(protocol), response(), (asked, answer) -> {
                answered.add("page");
                try {
                    nested(limit, protocol, left - 1);
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            });
            assertThat(answered).hasSizeGreaterThan(before);
        }
    }

    private static HttpServletRequest request(String protocol) {
        return standIn(HttpServletRequest.class, (it, method, args) -> switch (method.getName()) {
            case "getProtocol" -> protocol;
            case "getRemoteAddr" -> "192.0.2.1";
            case "getHeaders" -> Collections.emptyEnumeration();
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return standIn(HttpServletResponse.class, (it, method, args) -> {
            if (method.getName().equals("setStatus")) {
                answered.add(args[0]);
            }
            return null;
        });
    }

    private static <T> T standIn(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
