package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is refused is refused at a field that its sender has sent, under the name that the page or the interface gives it. */
class InvalidFieldsTest {

    private static final Pattern REFUSED = Pattern.compile("new Invalid\\(\\s*\"/(\\w+)\"");

    /** Of the interface for due dates alone, of the file of a calendar, and the system chosen on the page before. */
    private static final Set<String> NO_FIELD_OF_A_PAGE = Set.of("clock", "start", "calendar", "system");

    @Test
    void each_error_of_a_field_names_one_that_some_page_has() {
        Set<String> names = names(Sources.below("filing-ejb/src/main/java", ".java"));
        assertThat(names).contains("officer", "proposalIncident", "endsOn").hasSizeGreaterThan(20);
        names.removeAll(NO_FIELD_OF_A_PAGE);
        String pages = String.join("\n", Sources.pagesAndParts().values());
        names.removeIf(name -> isField(pages, name));
        assertThat(names).isEmpty();
    }

    @Test
    void it_bites() {
        assertThat(names(Map.of("A.java", "throw new Invalid(\"/incident\", \"field.required\");")))
                .containsExactly("incident");
        assertThat(isField("<h:selectOneMenu id=\"proposalIncident\"/>", "incident"))
                .isFalse();
        assertThat(isField("<h:selectOneMenu id=\"proposalIncident\"/>", "proposalIncident"))
                .isTrue();
    }

    private static Set<String> names(Map<String, String> java) {
        Set<String> names = new TreeSet<>();
        java.values()
                .forEach(source -> REFUSED.matcher(source).results().forEach(refused -> names.add(refused.group(1))));
        return names;
    }

    private static boolean isField(String pages, String name) {
        return pages.contains("id=\"" + name + "\"") || pages.contains("id=\"at-" + name + "\"");
    }
}
