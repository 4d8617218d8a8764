package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Anybody can send a page anything, also a form that is none: whatever a page reads before it is drawn it reads then as
 * well, or it would tell that there is nothing, or have nothing to draw.
 */
class PostbackTest {

    private static final Pattern ACTION = Pattern.compile("<f:viewAction action=\"#\\{(\\w+)\\.\\w+\\}\"([^>]*)/>");

    /** What they do there is no reading of the page: who may open it, and the other language of what is open. */
    private static final List<String> NO_READING = List.of("formEntry", "complaintStatusPage", "complainPage");

    @Test
    void a_page_reads_what_it_shows_also_when_something_was_sent_to_it() {
        Map<String, String> beans = Sources.below("portal-web/src/main/java", ".java");
        List<String> forgotten = new ArrayList<>();
        Sources.pagesAndParts().forEach((page, source) -> forgotten.addAll(forgotten(page, source, beans)));
        assertThat(forgotten).isEmpty();
    }

    @Test
    void one_that_does_not_is_found() {
        String bean = "private Entry entry;\npublic void load() {\n}";
        String page = "<f:viewAction action=\"#{aPage.load}\"/>";
        assertThat(forgotten("a", page, Map.of("x/APage.java", bean))).containsExactly("a: aPage");
        assertThat(forgotten("a", page.replace("/>", " onPostback=\"true\"/>"), Map.of("x/APage.java", bean)))
                .isEmpty();
        assertThat(forgotten("a", page, Map.of("x/APage.java", "@PostConstruct\n" + bean)))
                .isEmpty();
        assertThat(forgotten("a", page, Map.of("x/APage.java", bean + "if (entry == null) {\n            load();")))
                .isEmpty();
    }

    private static List<String> forgotten(String page, String source, Map<String, String> beans) {
        List<String> forgotten = new ArrayList<>();
        Matcher action = ACTION.matcher(source);
        while (action.find()) {
            String bean = action.group(1);
            if (!NO_READING.contains(bean)
                    && !action.group(2).contains("onPostback=\"true\"")
                    && !readsItself(bean, beans)) {
                forgotten.add(page + ": " + bean);
            }
        }
        return forgotten;
    }

    /** When it is made, or when it is asked the first time. */
    private static boolean readsItself(String bean, Map<String, String> beans) {
        String file = "/" + Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
        return beans.entrySet().stream()
                .filter(one -> one.getKey().endsWith(file) || one.getValue().contains("@Named(\"" + bean + "\")"))
                .map(Map.Entry::getValue)
                .anyMatch(code ->
                        code.contains("@PostConstruct") || code.matches("(?s).*== null\\) \\{\\s+load\\(\\);.*"));
    }
}
