package org.openbeian.web.frame.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.certificate.Certificate;
import org.openbeian.register.RegisterVersion;

class StateWordsTest {

    /** As the printed certificate asks: it has the word of the page in every state, also where the state table has it. */
    @Test
    void every_state_of_a_certificate_and_of_a_version_has_a_word_wherever_it_is_asked() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Certificate.Status status : Certificate.Status.values()) {
                assertThat(in(locale).state("certificate_state", status)).doesNotContain("⟦");
            }
            for (RegisterVersion.State state : RegisterVersion.State.values()) {
                assertThat(in(locale).state("version_state", state)).doesNotContain("⟦");
            }
        }
        assertThat(in(Locale.ENGLISH).state("certificate_state", Certificate.Status.DEREGISTERED))
                .isEqualTo(in(Locale.ENGLISH).text("state.DEREGISTERED"));
    }

    private static Language in(Locale locale) {
        return new Language() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
    }
}
