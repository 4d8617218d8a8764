package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A letter names a page by a parameter that the page reads: else its reader comes to something else, or to nothing. */
class LetterLinksTest {

    /** Where the domain writes an address with a parameter, it writes it into a letter. */
    private static final Pattern LINK = Pattern.compile("\"(/[a-z/-]+)\\?([A-Za-z]+)=\"");

    private static final Pattern BEAN = Pattern.compile("<f:viewAction action=\"#\\{(\\w+)\\.");

    @Test
    void each_page_reads_the_parameter_by_which_a_letter_names_it() {
        Map<String, String> pages = Sources.pagesAndParts();
        Map<String, String> java = Sources.java();
        List<MatchResult> links = Sources.below("filing-ejb/src/main/java", ".java").values().stream()
                .flatMap(source -> LINK.matcher(source).results())
                .toList();
        assertThat(links)
                .extracting(link -> link.group(1))
                .contains("/desk/upkeep/held", "/desk/upkeep/stuck", "/app/incident/case", "/activate")
                .hasSizeGreaterThan(9);
        List<String> unread = new ArrayList<>();
        links.forEach(link -> {
            String page = page(pages, link.group(1));
            if (page == null || !reads(page, java, link.group(2))) {
                unread.add(link.group());
            }
        });
        assertThat(unread).isEmpty();
    }

    @Test
    void it_bites() {
        String page = "<f:viewAction action=\"#{onePage.open}\"/>";
        Map<String, String> java = Map.of("web/OnePage.java", "request.getParameter(\"item\")");
        assertThat(reads(page, java, "item")).isTrue();
        assertThat(reads(page, java, "case")).isFalse();
        assertThat(reads("<f:viewParam name=\"id\" value=\"#{x.id}\"/>", java, "id"))
                .isTrue();
        assertThat(page(Map.of("portal-web/src/main/webapp/desk/one.xhtml", page), "/desk/two"))
                .isNull();
    }

    /** Public pages lie in a folder of their own. */
    private static String page(Map<String, String> pages, String path) {
        return pages.getOrDefault(
                "portal-web/src/main/webapp" + path + ".xhtml",
                pages.get("portal-web/src/main/webapp/public" + path + ".xhtml"));
    }

    private static boolean reads(String page, Map<String, String> java, String parameter) {
        if (page.contains("<f:viewParam name=\"" + parameter + "\"")) {
            return true;
        }
        Matcher bean = BEAN.matcher(page);
        while (bean.find()) {
            String name = bean.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                    + bean.group(1).substring(1);
            boolean read = java.entrySet().stream()
                    .filter(file -> file.getKey().endsWith("/" + name + ".java")
                            || file.getValue().contains("@Named(\"" + bean.group(1) + "\")"))
                    .anyMatch(file -> file.getValue().contains("getParameter(\"" + parameter + "\")"));
            if (read) {
                return true;
            }
        }
        return false;
    }
}
