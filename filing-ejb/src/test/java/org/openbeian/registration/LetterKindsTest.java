package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.lint.MigratedColumns;

/** A letter that does not fit its column, or has no words, makes the decision that it tells of impossible. */
class LetterKindsTest {

    private static final String SUBJECT = ".subject";

    @Test
    void each_kind_of_letter_fits_the_column_it_is_kept_in() throws IOException {
        int width = new MigratedColumns().width("outbox", "kind");
        assertThat(Stream.concat(written().stream(), ofRegistrations()))
                .contains("REGISTRATION_DEREGISTER_EX_OFFICIO")
                .allSatisfy(kind -> assertThat(kind).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void each_letter_of_a_registration_has_words_in_both_languages() throws IOException {
        for (String file : new String[] {"texts.properties", "texts_en.properties"}) {
            Properties texts = texts(file);
            assertThat(ofRegistrations()).as(file).allSatisfy(kind -> {
                assertThat(texts.getProperty(kind + SUBJECT)).as(kind).isNotBlank();
                assertThat(texts.getProperty(kind + ".text")).as(kind).isNotBlank();
            });
        }
    }

    /** What can happen to a registration, as the state table has it; a regrade leaves the state alone. */
    private static Stream<String> ofRegistrations() {
        return Stream.concat(
                        Arrays.stream(FilingEvent.values()).filter(event -> Arrays.stream(FilingState.values())
                                .anyMatch(state -> state.isOnRegister() && state.allows(event))),
                        Stream.of(FilingEvent.REGRADE))
                .filter(Registrations::isTold)
                .map(Registrations::letterOf);
    }

    private static List<String> written() throws IOException {
        return texts("texts.properties").stringPropertyNames().stream()
                .filter(key -> key.endsWith(SUBJECT))
                .map(key -> key.substring(0, key.length() - SUBJECT.length()))
                .toList();
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                LetterKindsTest.class.getResourceAsStream("/mail/" + file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
