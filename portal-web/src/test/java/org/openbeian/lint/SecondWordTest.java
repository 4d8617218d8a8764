package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who gives the second word on something sees all of it: what it says in the other language comes to exist, too. */
class SecondWordTest {

    private static final String PAGES = "portal-web/src/main/webapp/";

    /** By page: what comes to exist, or is told to everybody, with the second word. */
    private static final Map<String, List<String>> AGREED = Map.of(
            "desk/members/list.xhtml", List.of("grant.name", "grant.organisation"),
            "desk/bulletin/list.xhtml", List.of("row.bulletin.text"));

    @Test
    void both_languages_of_what_is_agreed_to_are_shown() {
        AGREED.forEach((page, texts) -> texts.forEach(
                text -> assertThat(isShownInBoth(Sources.pagesAndParts().get(PAGES + page), text))
                        .as(page + " " + text)
                        .isTrue()));
        assertThat(isShownInBoth("#{lang.of(a.nameZh, a.nameEn)}", "a.name"))
                .as("the rule bites")
                .isFalse();
    }

    private static boolean isShownInBoth(String page, String text) {
        String elsewhere = page.replaceAll("lang\\.of\\([^()]*\\)", "");
        return Pattern.compile(Pattern.quote(text) + "Zh\\b").matcher(elsewhere).find()
                && Pattern.compile(Pattern.quote(text) + "En\\b")
                        .matcher(elsewhere)
                        .find();
    }
}
