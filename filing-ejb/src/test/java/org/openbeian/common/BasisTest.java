package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BasisTest {

    private static Basis of(Object words, Object answer) {
        return new Basis().on("words_moved", words).on("answer_moved", answer);
    }

    @Test
    void what_was_shown_is_what_is_there() {
        assertThatCode(() -> of(1, "a").mustBe(of(1, "a").stamp())).doesNotThrowAnyException();
        assertThatCode(() -> of(null, "a").mustBe(of(null, "a").stamp())).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_says_which_part_is_another_one() {
        String shown = of(1, "a").stamp();
        assertThatThrownBy(() -> of(2, "a").mustBe(shown)).hasMessage("words_moved");
        assertThatThrownBy(() -> of(1, "b").mustBe(shown))
                .isInstanceOf(Conflict.class)
                .hasMessage("answer_moved");
        assertThatThrownBy(() -> of(1, "a").mustBe(of(1, null).stamp())).hasMessage("answer_moved");
        assertThatThrownBy(() -> of(1, null).mustBe(shown)).hasMessage("answer_moved");
    }

    @Test
    void who_has_seen_nothing_acts_only_while_nothing_is_there() {
        assertThat(of(null, null).stamp()).isEmpty();
        assertThatCode(() -> of(null, null).mustBe(null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> of(null, "a").mustBe(null)).hasMessage("answer_moved");
        assertThatThrownBy(() -> of(1, null).mustBe("")).hasMessage("words_moved");
        assertThatThrownBy(() -> of(1, null).mustBe("made up")).hasMessage("words_moved");
    }
}
