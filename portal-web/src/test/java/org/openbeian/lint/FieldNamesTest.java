package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The same id asks for one thing here and for another one elsewhere, so a field that a page draws by hand tells the summary
 * of errors what it is called there; {@code ob:field} does so by itself.
 */
class FieldNamesTest {

    private static final Pattern FIELD = Pattern.compile(
            "id=\"at-(\\w+)\"(?:(?!id=\"at-|<c:forEach).)*?<(?:label|legend)[^>]*>#\\{t\\['([^']+)'\\]",
            Pattern.DOTALL);

    @Test
    void a_field_drawn_by_hand_tells_its_name() {
        Map<String, String> pages = Sources.pagesAndParts();
        assertThat(pages.values().stream()
                        .mapToLong(page -> FIELD.matcher(page).results().count())
                        .sum())
                .isGreaterThan(20);
        assertThat(XhtmlTest.broken(pages, FieldNamesTest::unnamed)).isEmpty();
    }

    @Test
    void the_rule_bites() {
        String field = "<div id=\"at-evidence\"><label for=\"evidence\">#{t['complaint.pictures']}</label></div>";
        assertThat(unnamed(field)).hasSize(1);
        assertThat(unnamed("<c:if test=\"#{errors.names('evidence', 'complaint.pictures')}\"/>" + field))
                .isEmpty();
        assertThat(unnamed(field.replace("complaint.pictures", "field.evidence")))
                .isEmpty();
    }

    private static List<String> unnamed(String page) {
        return FIELD.matcher(page)
                .results()
                .filter(field -> !field.group(2).equals("field." + field.group(1)))
                .map(field -> "errors.names('" + field.group(1) + "', '" + field.group(2) + "')")
                .filter(told -> !page.contains(told))
                .toList();
    }
}
