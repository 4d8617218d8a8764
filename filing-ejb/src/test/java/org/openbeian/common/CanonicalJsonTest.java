package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void the_same_content_has_one_spelling() {
        String one = CanonicalJson.write(CanonicalJson.read("{\"b\": 1.0, \"a\": [true, null, \"x\\u00e9\"]}"));
        String other = CanonicalJson.write(CanonicalJson.read("{\"a\":[true,null,\"xé\"],\"b\":1}"));
        assertThat(one).isEqualTo(other).isEqualTo("{\"a\":[true,null,\"xé\"],\"b\":1}");
    }

    @Test
    void a_key_that_stands_twice_is_an_error() {
        assertThatThrownBy(() -> CanonicalJson.read("{\"a\":1,\"a\":2}"))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors().get(0).key()).isEqualTo("json.duplicate_key"));
        assertThatThrownBy(() -> CanonicalJson.read("{\"x\":{\"a\":1,\"a\":2}}"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void what_is_not_one_object_is_an_error() {
        for (String text : new String[] {"", "[]", "{", "{} {}", "null", "{\"a\":}", "[".repeat(100_000)}) {
            assertThatThrownBy(() -> CanonicalJson.read(text))
                    .as(text.substring(0, Math.min(9, text.length())))
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void a_number_with_a_huge_exponent_stays_as_short_as_it_was_sent() {
        assertThat(CanonicalJson.write(CanonicalJson.read("{\"a\":1e999999999}")))
                .hasSizeLessThan(40);
    }

    @Test
    void a_number_that_cannot_be_read_is_an_error() {
        for (String number :
                new String[] {"1e99999999999", "-1e-99999999999", "9".repeat(2_000), "9".repeat(100_000)}) {
            assertThatThrownBy(() -> CanonicalJson.read("{\"f/acts\":{\"mau\":[0," + number + "]}}"))
                    .as(number.substring(0, Math.min(20, number.length())))
                    .isInstanceOfSatisfying(Invalid.class, e -> {
                        assertThat(e.errors().get(0).key()).isEqualTo("json.number");
                        assertThat(e.errors().get(0).pointer()).isIn("", "/f~1acts/mau/1");
                    });
        }
    }

    @Test
    void nesting_without_end_is_an_error() {
        for (String text : new String[] {
            "{\"a\":".repeat(5_000), "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000), "{\"a\":" + "[".repeat(60_000)
        }) {
            assertThatThrownBy(() -> CanonicalJson.read(text)).isInstanceOf(Invalid.class);
        }
    }
}
