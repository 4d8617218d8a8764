package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a text is refused for being too short to be a reason, its field says beforehand how long it has to be. */
class LeastLengthTest {

    /** {@code InputCheck.neededReason("field", …)} and what hands on to it. */
    private static final Pattern NEEDED = Pattern.compile("(?:neededReason|\\breason|brief)\\(\\s*\"(\\w+)\"");

    private static final Pattern FIELD = Pattern.compile("<ob:field(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern ID = Pattern.compile(" id=\"(\\w+)\"");

    /** Fields of the same name that take any text: an opinion asked for, a summary, what a filer withdraws for, a choice, what a measure asks to be shown. */
    private static final Set<String> ANY_TEXT = Set.of(
            "parts/asked/consultation.xhtml text",
            "parts/asked/review-closing.xhtml text",
            "app/registration/withdraw.xhtml reason",
            "parts/complaint/asked.xhtml decision",
            "parts/incident/follow-up.xhtml evidence",
            "parts/supervision/asked.xhtml evidence",
            "app/supervision/measures.xhtml evidence");

    @Test
    void each_field_that_takes_a_reason_says_how_long_it_has_to_be() {
        Set<String> names = names(String.join("\n", Sources.java().values()));
        assertThat(names)
                .contains(
                        "reason", "vaultReason", "takeOverReason", "mergeReason", "missing", "heard", "officerReason");
        List<String> silent = new ArrayList<>();
        Sources.pagesAndParts().forEach((file, source) -> silent(names, source).stream()
                .map(id -> file.replaceFirst(".*webapp/(WEB-INF/)?", "") + " " + id)
                .filter(field -> !ANY_TEXT.contains(field))
                .forEach(silent::add));
        assertThat(silent).isEmpty();
    }

    @Test
    void it_bites() {
        Set<String> names = names("InputCheck.neededReason(\"why\", why, 10); FilingTasks.reason(\n \"reason\", x)");
        assertThat(names).containsExactly("reason", "why");
        assertThat(silent(names, "<ob:field id=\"why\" type=\"longtext\" value=\"#{a > b}\"/>"))
                .containsExactly("why");
        assertThat(silent(names, "<ob:field id=\"why\" type=\"reason\"/><ob:field id=\"other\"/>"))
                .isEmpty();
        assertThat(silent(names, "<ob:field id=\"reason\" reasonFor=\"#{t['x']}\"/>"))
                .isEmpty();
    }

    /** What is said is what is refused: by one number, which no text of a hint says once more. */
    @Test
    void no_hint_of_a_reason_says_the_number_by_itself() {
        Map<String, String> texts = Sources.below("portal-web/src/main/resources/texts", ".properties");
        List<String> twice = new ArrayList<>();
        texts.forEach((file, lines) -> lines.lines()
                .filter(line -> line.matches("[\\w.]+\\.hint=.*([aA]t least 10 |至少 10 个字).*"))
                .forEach(twice::add));
        assertThat(twice).isEmpty();
    }

    private static Set<String> names(String java) {
        Set<String> names = new TreeSet<>();
        NEEDED.matcher(java).results().forEach(call -> names.add(call.group(1)));
        return names;
    }

    private static List<String> silent(Set<String> names, String source) {
        List<String> silent = new ArrayList<>();
        FIELD.matcher(source).results().forEach(field -> {
            var id = ID.matcher(field.group());
            if (id.find()
                    && names.contains(id.group(1))
                    && !field.group().contains(" type=\"reason\"")
                    && !field.group().contains(" reasonFor=\"")) {
                silent.add(id.group(1));
            }
        });
        return silent;
    }
}
