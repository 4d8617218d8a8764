package org.openbeian.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.web.text.Texts;

class TrailWordsTest {

    @Test
    void what_only_the_moment_knew_is_a_gap_whatever_stands_in_it() {
        assertThat(TrailWords.withoutArguments("{0,choice,1#1 thing has|1<{0} things have} to be corrected."))
                .isEqualTo("… to be corrected.");
        assertThat(TrailWords.withoutArguments("{0} of {1}.")).isEqualTo("… of ….");
        assertThat(TrailWords.withoutArguments("Nothing.")).isEqualTo("Nothing.");
    }

    @Test
    void no_text_leaves_a_bracket_behind() {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Texts.in(locale).forEach((key, text) -> assertThat(TrailWords.withoutArguments(text))
                    .as(key)
                    .doesNotContain("{", "}"));
        }
    }
}
