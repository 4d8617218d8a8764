package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/** What a supervisor writes is looked at before the database has to. */
class SupervisionTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  \u3000\n", "a\u0000b", "a\u202eb", "a\ud800b"})
    void a_conclusion_says_something_that_can_be_read(String text) {
        assertThatThrownBy(() -> InputCheck.needed("conclusion", text, SupervisionService.TEXT))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors().get(0).pointer()).isEqualTo("/conclusion"));
    }

    @Test
    void a_conclusion_has_an_end() {
        String longest = "长".repeat(SupervisionService.TEXT);
        assertThat(InputCheck.needed("conclusion", longest, SupervisionService.TEXT))
                .isEqualTo(longest);
        assertThatThrownBy(() -> InputCheck.needed("conclusion", longest + "长", SupervisionService.TEXT))
                .isInstanceOf(Invalid.class);
    }
}
