package org.openbeian.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.Invalid;

class UsccTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91110108XX00A00134", " 91110102mad55u9h0f ", "91440300708461136T", "12420100XX00B0078B"})
    void a_right_code_is_taken_in_capitals_without_spaces(String given) {
        assertThat(Uscc.parse("/uscc", given)).isEqualTo(given.strip().toUpperCase());
    }

    @ParameterizedTest
    @CsvSource({
        "110108000012345, uscc.old_number",
        "91110108XX00A0013, uscc.length",
        "9111O108XX00A00134, uscc.character",
        "91110108XX00A00135, uscc.check",
        "92110108XX00A00134, uscc.check",
        "91110108XX00A00144, uscc.organisation_check",
        "91110108XX00A10134, uscc.organisation_check",
        "91AB0108XX00A00134, uscc.region"
    })
    void what_is_wrong_is_said_exactly(String given, String key) {
        assertThatThrownBy(() -> Uscc.parse("/uscc", given))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors().get(0).key()).isEqualTo(key));
    }

    @Test
    void every_wrong_character_is_found() {
        String right = "91110108XX00A00134";
        AtomicInteger tried = new AtomicInteger();
        for (int i = 0; i < right.length(); i++) {
            for (char c : ALPHABET.toCharArray()) {
                if (c != right.charAt(i)) {
                    String wrong = right.substring(0, i) + c + right.substring(i + 1);
                    assertThatThrownBy(() -> Uscc.parse("", wrong)).as(wrong).isInstanceOf(Invalid.class);
                    tried.incrementAndGet();
                }
            }
        }
        assertThat(tried.get()).isEqualTo(540);
    }
}
