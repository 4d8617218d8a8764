package org.openbeian.web.frame.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SenderTest {

    private static final String OURS = "10.0.0.1, 10.0.0.2";

    @Test
    void what_a_stranger_claims_is_not_believed() {
        assertThat(Sender.of("203.0.113.9", List.of("198.51.100.7"), "")).isEqualTo("203.0.113.9");
        assertThat(Sender.of("203.0.113.9", List.of("198.51.100.7"), OURS)).isEqualTo("203.0.113.9");
    }

    @Test
    void our_proxy_says_whom_it_serves() {
        assertThat(Sender.of("10.0.0.1", List.of("198.51.100.7"), OURS)).isEqualTo("198.51.100.7");
        assertThat(Sender.of("10.0.0.1", List.of("198.51.100.7, 10.0.0.2"), OURS))
                .isEqualTo("198.51.100.7");
        assertThat(Sender.of("10.0.0.1", List.of("198.51.100.7", "10.0.0.2"), OURS))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void what_a_stranger_told_our_proxy_stands_before_what_the_proxy_adds() {
        assertThat(Sender.of("10.0.0.1", List.of("1.1.1.1, 10.0.0.2, 198.51.100.7"), OURS))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void a_proxy_that_says_nothing_is_the_sender() {
        assertThat(Sender.of("10.0.0.1", List.of(), OURS)).isEqualTo("10.0.0.1");
        assertThat(Sender.of("10.0.0.1", List.of(" , "), OURS)).isEqualTo("10.0.0.1");
        assertThat(Sender.of("10.0.0.1", List.of("10.0.0.2"), OURS)).isEqualTo("10.0.0.2");
    }
}
