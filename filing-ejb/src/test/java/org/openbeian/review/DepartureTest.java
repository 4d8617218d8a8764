package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;

class DepartureTest {

    private static final String REASON = "另有书面承诺，条件已先行落实。";

    @Test
    void a_condition_that_a_rule_asks_for_is_not_left_out_in_silence() {
        assertThatThrownBy(() -> Departure.needsReason(Set.of("C1", "C2"), Set.of("C1"), Set.of("APPROVE"), null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).key()).isEqualTo("review.conditions_left_out"));
        assertThatThrownBy(() -> Departure.needsReason(Set.of("C1"), Set.of(), Set.of("APPROVE"), "  好的 "))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).key()).isEqualTo("review.conditions_left_out"));
        assertThatCode(() -> Departure.needsReason(Set.of("C1"), Set.of(), Set.of("APPROVE"), REASON))
                .doesNotThrowAnyException();
        assertThatCode(() -> Departure.needsReason(Set.of("C1"), Set.of("C1"), Set.of("APPROVE"), null))
                .doesNotThrowAnyException();
    }

    /** Blanks that look like others make no reason of a word. */
    @Test
    void what_is_no_reason_elsewhere_is_none_here() {
        String word = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0好的";
        assertThatThrownBy(() -> Departure.needsReason(Set.of("C1"), Set.of(), Set.of("APPROVE"), word))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void it_is_known_which_conditions_are_left_out() {
        assertThat(Departure.leftOut(Set.of("C3", "C1", "C2"), Set.of("C2", "C9")))
                .containsExactly("C1", "C3");
        assertThat(Departure.leftOut(Set.of("C1"), Set.of("C1"))).isEmpty();
    }

    @Test
    void the_reviewers_are_not_passed_over_in_silence() {
        assertThatThrownBy(() -> Departure.needsReason(Set.of(), Set.of(), Set.of("APPROVE", "REJECT"), ""))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).key()).isEqualTo("review.against_opinion"));
        assertThatThrownBy(() -> Departure.needsReason(Set.of(), Set.of(), Set.of("APPROVE_WITH_CONDITIONS"), null))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                refused.errors().get(0).key())
                        .isEqualTo("review.without_advised_conditions"));
        assertThatCode(() -> Departure.needsReason(Set.of(), Set.of("C9"), Set.of("APPROVE_WITH_CONDITIONS"), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> Departure.needsReason(Set.of(), Set.of(), Set.of("REJECT"), REASON))
                .doesNotThrowAnyException();
    }
}
