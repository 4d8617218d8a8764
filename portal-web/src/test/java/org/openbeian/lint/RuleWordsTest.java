package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.explanation.GradingWords;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.Sector;
import org.openbeian.web.frame.text.Texts;

/**
 * What the rules set has one name: the page, the letter and the reasons speak of it in the same words. A page begins an
 * English name with a capital, a sentence does not.
 */
class RuleWordsTest {

    /** By the group of words of the domain: how the keys of the pages begin. */
    private static final Map<String, String> GROUPS = Map.of(
            "red_lines", "red_line.",
            "obligations", "obligation.",
            "categories", "category.",
            "registrations", "registration.",
            "tracks", "track.",
            "conditions", "condition.",
            "foreign_flags", "flag.");

    @Test
    void what_the_rules_set_has_one_name_on_pages_and_in_letters() throws IOException {
        JsonObject words;
        try (InputStream in = GradingWords.class.getResourceAsStream("/domain/grading-words.json");
                JsonReader reader = Json.createReader(in)) {
            words = reader.readObject();
        }
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Map<String, String> letters = new TreeMap<>();
            GROUPS.forEach((group, prefix) -> words.getJsonObject(group)
                    .forEach((code, word) -> letters.put(
                            prefix + code, asName(word.asJsonObject().getString(language.getLanguage())))));
            assertThat(letters).hasSizeGreaterThan(50);
            Map<String, String> pages = new TreeMap<>(Texts.in(language));
            pages.keySet().retainAll(letters.keySet());
            assertThat(pages).as(language.getLanguage()).isEqualTo(letters);
        }
    }

    @Test
    void a_long_track_begins_with_the_name_of_the_track() {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Texts texts = Texts.in(language);
            texts.forEach((key, text) -> {
                if (key.startsWith("track.long.")) {
                    assertThat(text).as(key).startsWith(texts.get(key.replace(".long", "")));
                }
            });
        }
    }

    @Test
    void a_sector_has_one_name() {
        for (Sector sector : RuleBook.newest().getSectors()) {
            String key = "option.sector." + sector.code();
            assertThat(Texts.in(Locale.CHINESE).get(key)).isEqualTo(sector.nameZh());
            assertThat(Texts.in(Locale.ENGLISH).get(key)).isEqualTo(sector.nameEn());
        }
    }

    private static String asName(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
