package org.openbeian.web.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.openness.CorrectedField;
import org.openbeian.register.DisplayField;
import org.openbeian.web.frame.text.Texts;

class CorrectionWordsTest {

    /** A corrected entry may say another name of its holder, so neither its history nor a letter may say nothing changed. */
    @Test
    void nobody_is_told_that_an_entry_says_what_it_said() throws IOException {
        assertThat(Stream.of(DisplayField.values())
                        .map(DisplayField::name)
                        .map(CorrectedField::valueOf)
                        .filter(CorrectedField::isOfHolder))
                .as("a name can be corrected, and not only a description")
                .isNotEmpty();
        for (String told : List.of(
                Texts.in(Locale.CHINESE).get("register_event.ENTRY_CORRECTED"),
                Texts.in(Locale.ENGLISH).get("register_event.ENTRY_CORRECTED"),
                mail("texts").getProperty("ENTRY_CORRECTED.text"),
                mail("texts_en").getProperty("ENTRY_CORRECTED.text"))) {
            assertThat(told).doesNotContain("说明性", "内容不变", "describes", "registered is unchanged", "has not changed");
        }
    }

    /** The same field is filled in where a second officer has to agree first. */
    @Test
    void the_field_for_the_right_text_does_not_say_when_it_is_shown() {
        assertThat(Texts.in(Locale.CHINESE).get("field.put.hint")).doesNotContain("立即");
        assertThat(Texts.in(Locale.ENGLISH).get("field.put.hint")).doesNotContain("at once");
    }

    private static Properties mail(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = CorrectedField.class.getResourceAsStream("/mail/" + file + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
