package org.openbeian.web.frame.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Busy;
import org.openbeian.common.PortalClock;
import org.openbeian.web.frame.request.Visitor;

/** Nobody keeps others from signing in. */
class SignInLimitsTest {

    private static final HttpServletRequest LOUD = Visitor.from("192.0.2.7");
    private static final HttpServletRequest QUIET = Visitor.from("192.0.2.8");

    private final SignInLimits limits = limits();

    private static SignInLimits limits() {
        SignInLimits limits = new SignInLimits();
        limits.clock = new PortalClock(Clock.systemUTC());
        return limits;
    }

    /** All of them at the same time: each is at it while the next one comes. */
    private <T> T during(Deque<String> names, Supplier<T> then) {
        return names.isEmpty() ? then.get() : limits.attempt(LOUD, names.pop(), () -> during(names, then));
    }

    @Test
    void one_address_holds_a_few_places_whatever_names_it_tries() {
        Deque<String> names = new ArrayDeque<>();
        for (int i = 0; i < SignInLimits.AT_ONCE; i++) {
            names.add("somebody." + i);
        }
        String told = during(names, () -> {
            assertThatThrownBy(() -> limits.attempt(LOUD, "one.more", () -> "compared"))
                    .isInstanceOf(Busy.class)
                    .hasMessageContaining("sign_in.busy");
            return limits.attempt(QUIET, "anna", () -> "compared");
        });
        assertThat(told).isEqualTo("compared");
        assertThat(limits.attempt(LOUD, "one.more", () -> "compared"))
                .as("the places are free again")
                .isEqualTo("compared");
    }

    @Test
    void one_name_repeated_leaves_room_to_the_colleagues_of_the_same_address() {
        Deque<String> names = new ArrayDeque<>(List.of("anna", "anna"));
        assertThat(names).hasSize(SignInLimits.AT_ONCE_ABOUT_ONE);
        String told = during(names, () -> {
            assertThatThrownBy(() -> limits.attempt(LOUD, "anna", () -> "compared"))
                    .hasMessageContaining("sign_in.busy");
            assertThat(limits.attempt(QUIET, "anna", () -> "compared"))
                    .as("what others try about a name costs its owner nothing")
                    .isEqualTo("compared");
            return limits.attempt(LOUD, "bert", () -> "compared");
        });
        assertThat(told).isEqualTo("compared");
        assertThat(limits.attempt(LOUD, "anna", () -> "compared")).isEqualTo("compared");
    }

    /** Ten new clerks open their letters in the same minute. */
    @Test
    void codes_have_no_name_and_only_the_places_of_their_address() {
        String told = duringCodes(SignInLimits.AT_ONCE, () -> {
            assertThatThrownBy(() -> limits.attemptCode(LOUD, () -> "compared")).hasMessageContaining("sign_in.busy");
            return limits.attemptCode(QUIET, () -> "compared");
        });
        assertThat(told).isEqualTo("compared");
    }

    private <T> T duringCodes(int left, Supplier<T> then) {
        return left == 0 ? then.get() : limits.attemptCode(LOUD, () -> duringCodes(left - 1, then));
    }

    /** Whoever has pressed the button with nothing typed has tried no code. */
    @Test
    void an_empty_name_makes_nobody_wait_for_a_code() {
        for (int i = 0; i < 6; i++) {
            wrong(() -> limits.attempt(LOUD, " ", SignInLimitsTest::wrongly));
        }
        assertThatThrownBy(() -> limits.attempt(LOUD, "", () -> "compared")).hasMessageContaining("sign_in.wait");
        assertThat(limits.attemptCode(LOUD, () -> "compared")).isEqualTo("compared");
        for (int i = 0; i < 6; i++) {
            wrong(() -> limits.attemptCode(LOUD, SignInLimitsTest::wrongly));
        }
        assertThatThrownBy(() -> limits.attemptCode(LOUD, () -> "compared")).hasMessageContaining("sign_in.wait");
        assertThat(limits.attempt(LOUD, "code", () -> "compared"))
                .as("nor the other way round")
                .isEqualTo("compared");
    }

    private static String wrongly() {
        throw new BusinessException("sign_in.wrong");
    }

    private static void wrong(Runnable attempt) {
        try {
            attempt.run();
        } catch (BusinessException refused) {
            // as it should be
        }
    }

    /** Asked before a page is made; nothing is taken or counted by asking. */
    @Test
    void it_is_known_before_whether_something_would_be_compared() {
        assertThat(limits.refusal(LOUD, "anna")).isEmpty();
        assertThat(limits.refusalOfCode(LOUD)).isEmpty();
        for (int i = 0; i < 6; i++) {
            wrong(() -> limits.attempt(LOUD, "anna", SignInLimitsTest::wrongly));
        }
        assertThat(limits.refusal(LOUD, " anna"))
                .hasValueSatisfying(busy -> assertThat(busy.key()).isEqualTo("sign_in.wait"));
        assertThat(limits.refusal(LOUD, "bert")).isEmpty();
        assertThat(limits.refusalOfCode(LOUD)).isEmpty();
        assertThat(limits.refusal(QUIET, "anna")).isEmpty();
        Deque<String> names = new ArrayDeque<>(List.of("bert", "bert", "c", "d", "e", "f"));
        assertThat(names).hasSize(SignInLimits.AT_ONCE);
        assertThat(during(new ArrayDeque<>(List.of("bert", "bert")), () -> limits.refusal(LOUD, "bert")))
                .as("two about one name")
                .isPresent();
        assertThat(during(names, () -> limits.refusal(LOUD, "g"))).isPresent();
        assertThat(limits.refusal(LOUD, "g")).isEmpty();
    }

    @Test
    void who_was_wrong_too_often_about_whatever_name_is_known_before() {
        for (int i = 0; i < 60; i++) {
            String name = "nobody." + i;
            wrong(() -> limits.attempt(LOUD, name, SignInLimitsTest::wrongly));
        }
        assertThat(limits.refusal(LOUD, "anna"))
                .hasValueSatisfying(busy -> assertThat(busy.key()).isEqualTo("sign_in.too_many"));
        assertThat(limits.refusalOfCode(LOUD)).isPresent();
        assertThat(limits.refusalOfCode(QUIET)).isEmpty();
    }

    @Test
    void what_is_right_is_counted_too() {
        for (int i = 0; i < 2000; i++) {
            limits.attempt(LOUD, "anna", () -> "compared");
        }
        assertThatThrownBy(() -> limits.attempt(LOUD, "anna", () -> "compared"))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("sign_in.too_many");
        assertThat(limits.attempt(QUIET, "anna", () -> "compared")).isEqualTo("compared");
    }
}
