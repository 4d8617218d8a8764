package org.openbeian.web.frame.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.FilingState;

class TextsTest {

    @Test
    void each_language_is_its_own_whatever_the_server_speaks() {
        Locale server = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Texts.in(Locale.CHINESE)).containsEntry("nav.home", "首页");
            assertThat(Texts.in(Locale.ENGLISH)).containsEntry("nav.home", "Home");
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void numbers_are_grouped_and_constants_become_words() {
        Texts english = Texts.in(Locale.ENGLISH);
        assertThat(english.sentence("field.too_long", 4000, 10000)).contains("4,000", "10,000");
        assertThat(english.sentence("filing.illegal_transition", FilingState.UNDER_REVIEW))
                .contains("Under review");
        assertThat(english.sentence("sod.01", "INTAKE", "APPROVER")).contains("Intake officer", "Approver");
    }

    @Test
    void a_missing_text_cannot_be_overlooked() {
        assertThat(Texts.in(Locale.CHINESE).get("no.such")).isEqualTo("⟦no.such⟧");
    }
}
