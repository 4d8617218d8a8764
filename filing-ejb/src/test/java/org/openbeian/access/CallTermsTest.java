package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.Invalid;

class CallTermsTest {

    private static final String KEY = "12345678";

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "", "1234 5678", "1234567é"})
    void a_key_is_long_enough_and_can_be_written(String key) {
        assertThatThrownBy(() -> CallTerms.once(key, "")).isInstanceOf(Invalid.class);
    }

    @Test
    void a_case_that_was_changed_since_it_was_seen_is_refused() {
        try (CallerClaim.Scope ignored =
                CallTerms.once(KEY, "hash").asSeen("one", 3).enter()) {
            assertThatThrownBy(() -> CallTerms.mustBeAsSeen("one", 4)).isInstanceOf(SeenBefore.class);
            assertThatCode(() -> CallTerms.mustBeAsSeen("two", 4)).doesNotThrowAnyException();
        }
    }

    @Test
    void what_the_call_changes_itself_is_not_held_against_it() {
        try (CallerClaim.Scope ignored =
                CallTerms.once(KEY, "hash").asSeen("one", 3).enter()) {
            CallTerms.mustBeAsSeen("one", 3);
            assertThatCode(() -> CallTerms.mustBeAsSeen("one", 4)).doesNotThrowAnyException();
        }
    }

    @Test
    void who_has_said_nothing_is_asked_nothing() {
        assertThatCode(() -> CallTerms.mustBeAsSeen("one", 4)).doesNotThrowAnyException();
        try (CallerClaim.Scope ignored = CallTerms.once(KEY, "hash").enter()) {
            assertThatCode(() -> CallTerms.mustBeAsSeen("one", 4)).doesNotThrowAnyException();
        }
    }
}
