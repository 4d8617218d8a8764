package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * EL turns what is compared with a constant into a constant, and fails where there is none of that name. So of what was
 * chosen in a list of constants the page bean tells the constant, or that it is none, and never what was sent.
 */
class EnumComparedTest {

    private static final Pattern LIST = Pattern.compile(
            "<ui:repeat value=\"#\\{(\\w+)\\.(\\w+)\\}\" var=\"(\\w+)\">(.*?)</ui:repeat>", Pattern.DOTALL);

    @Test
    void what_was_sent_is_not_compared_with_constants() {
        Map<String, String> beans = Sources.java();
        List<String> wrong = new ArrayList<>();
        Sources.pagesAndParts().forEach((page, source) -> wrong.addAll(compared(page, source, beans)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void one_that_is_compared_is_found() {
        String page =
                "<ui:repeat value=\"#{aPage.roles}\" var=\"one\"><option selected=\"#{aPage.role eq one ? 's' : null}\"/></ui:repeat>";
        String bean = "public Role[] getRoles() {} public String getRole() {}";
        assertThat(compared("a", page, Map.of("x/APage.java", bean, "x/Role.java", "public enum Role {")))
                .containsExactly("a: aPage.role");
        assertThat(compared(
                        "a",
                        page,
                        Map.of(
                                "x/APage.java",
                                bean.replace("String getRole", "Role getRole"),
                                "x/Role.java",
                                "public enum Role {")))
                .isEmpty();
        assertThat(compared("a", page, Map.of("x/APage.java", bean.replace("Role[]", "String[]"))))
                .as("words are compared with words")
                .isEmpty();
    }

    private static List<String> compared(String page, String source, Map<String, String> java) {
        List<String> wrong = new ArrayList<>();
        Matcher list = LIST.matcher(source);
        while (list.find()) {
            String of = type(list.group(1), list.group(2), java).replaceAll("^List<(.*)>$|\\[\\]$", "$1");
            Matcher asked = Pattern.compile("#\\{(\\w+)\\.(\\w+) (?:eq|ne|==|!=) " + list.group(3) + "\\b")
                    .matcher(list.group(4));
            while (asked.find()) {
                if (isEnum(of, java)
                        && !type(asked.group(1), asked.group(2), java).equals(of)) {
                    wrong.add(page + ": " + asked.group(1) + "." + asked.group(2));
                }
            }
        }
        return wrong;
    }

    private static boolean isEnum(String type, Map<String, String> java) {
        return java.entrySet().stream()
                .anyMatch(one -> one.getKey().endsWith("/" + type + ".java")
                        && one.getValue().contains("enum " + type + " "));
    }

    private static String type(String bean, String property, Map<String, String> java) {
        Matcher getter = Pattern.compile("([\\w<>\\[\\]]+) get" + capital(property) + "\\(\\)")
                .matcher(java.entrySet().stream()
                        .filter(one -> one.getKey().endsWith("/" + capital(bean) + ".java"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""));
        return getter.find() ? getter.group(1) : "";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
