package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void another_part_is_another_stamp() {
        assertThat(Shown.of("ab", "c")).isEqualTo(Shown.of("ab", "c")).isNotEqualTo(Shown.of("a", "bc"));
        assertThat(Shown.of("a", null)).isNotEqualTo(Shown.of("a", "")).isNotEqualTo(Shown.of(null, "a"));
    }

    @Test
    void nobody_agrees_to_another_one_than_was_shown() {
        assertThatThrownBy(() -> Shown.mustBe("a", "b")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Shown.mustBe("a", null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Shown.mustBe(null, "b")).isInstanceOf(Conflict.class);
        assertThatCode(() -> Shown.mustBe(null, "")).doesNotThrowAnyException();
        assertThatCode(() -> Shown.mustBe("a", "a")).doesNotThrowAnyException();
    }
}
