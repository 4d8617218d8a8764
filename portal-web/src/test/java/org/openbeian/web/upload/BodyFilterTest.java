package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyFilterTest {

    @Test
    void where_a_body_ends_is_said_once() {
        assertThat(BodyFilter.isAmbiguous("chunked", null, "HTTP/1.1")).isFalse();
        assertThat(BodyFilter.isAmbiguous(null, "3", "HTTP/1.1")).isFalse();
        assertThat(BodyFilter.isAmbiguous(null, null, "HTTP/1.1")).isFalse();
        assertThat(BodyFilter.isAmbiguous("chunked", "3", "HTTP/1.1")).isTrue();
        assertThat(BodyFilter.isAmbiguous("gzip, chunked", null, "HTTP/1.1")).isTrue();
        assertThat(BodyFilter.isAmbiguous("chunked", null, "HTTP/1.0")).isTrue();
    }
}
