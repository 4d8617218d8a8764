package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OnceKeyTest {

    @Test
    void the_same_form_with_the_same_answers_is_one_and_nothing_else_is() {
        String key = OnceKey.of("me", "form-0001", "a", "b");
        assertThat(OnceKey.of("me", "form-0001", "a", "b")).isEqualTo(key).hasSize(64);
        assertThat(OnceKey.of("you", "form-0001", "a", "b")).isNotEqualTo(key);
        assertThat(OnceKey.of("me", "form-0002", "a", "b")).isNotEqualTo(key);
        assertThat(OnceKey.of("me", "form-0001", "ab", "")).isNotEqualTo(key);
        assertThat(OnceKey.of("me", "form-0001", "a", null)).isNotEqualTo(key);
    }

    @Test
    void a_form_without_an_id_is_refused() {
        assertThatThrownBy(() -> OnceKey.of("me", null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> OnceKey.of("me", "")).isInstanceOf(Conflict.class);
    }
}
