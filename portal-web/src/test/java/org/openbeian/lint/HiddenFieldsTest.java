package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openbeian.unsent.TypedFields;

/**
 * What a page says about itself in a plain hidden field is nobody's typing: kept as such, it would be shown to somebody as
 * a text of theirs, or put back into a page that has moved on. Hidden fields of Faces are told by the page itself.
 */
class HiddenFieldsTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input\\b(?=[^>]*\\btype=\"hidden\")[^>]*\\bname=\"([^\"]*)\"[^>]*>");
    private static final Pattern FORM = Pattern.compile("<(h:)?form\\b");

    @Test
    void no_page_behind_the_sign_in_hides_a_field_that_counts_as_typed() {
        Set<String> wrong = new TreeSet<>();
        Map<String, String> all = Sources.pagesAndParts();
        all.forEach((file, page) -> {
            if (!isPublic(file, all)) {
                hidden(page, wrong, file + " ");
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A public page, or a part that only such pages name: there nobody is known, and nothing is kept. */
    private static boolean isPublic(String file, Map<String, String> all) {
        if (file.contains("/webapp/public/")) {
            return true;
        }
        String part = file.substring(file.indexOf("/webapp/") + "/webapp".length());
        List<String> naming = all.keySet().stream()
                .filter(other -> !other.equals(file) && all.get(other).contains("\"" + part + "\""))
                .toList();
        return !naming.isEmpty() && naming.stream().allMatch(other -> isPublic(other, all));
    }

    @Test
    void the_rule_bites() {
        Set<String> wrong = new TreeSet<>();
        hidden("<h:form><input name=\"stamp-#{one.id}\" type=\"hidden\" value=\"#{one.stamp}\"/>", wrong, "");
        hidden("<h:form><input type=\"hidden\" name=\"shownFirst\" value=\"#{story.open.firstBy}\"/>", wrong, "");
        hidden("<form method=\"get\"><input type=\"hidden\" name=\"view\" value=\"all\"/>", wrong, "");
        assertThat(wrong).containsExactly("stamp-one");
    }

    /** A form of plain HTML asks for a page and does nothing. */
    private static void hidden(String page, Set<String> wrong, String where) {
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            String name = field.group(1).replaceAll("#\\{[^}]*}", "one");
            boolean typed = !TypedFields.of(Map.of(name, new String[] {"x"}), "form", Set.of())
                    .isEmpty();
            if (typed && isOfFaces(page.substring(0, field.start()))) {
                wrong.add(where + name);
            }
        }
    }

    private static boolean isOfFaces(String before) {
        boolean faces = true;
        Matcher form = FORM.matcher(before);
        while (form.find()) {
            faces = form.group(1) != null;
        }
        return faces;
    }
}
