package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a list or a case says by when something is due, it also says how near that is, or that it has passed. */
class DueDaysTest {

    private static final Pattern DUE = Pattern.compile(
            "<td [^>]*class=\"due\".*?</td>|<(\\w+)[^>]*>[^<]*'incident\\.pass_on_if'.*?</\\1>", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("due\\.(?:words|hours|ofSetDay)\\(|/WEB-INF/parts/due\\.xhtml");

    @Test
    void what_has_passed_is_said_to_have_passed() {
        Map<String, String> pages = Sources.pagesAndParts();
        assertThat(pages.values().stream()
                        .mapToLong(page -> DUE.matcher(page).results().count())
                        .sum())
                .isGreaterThan(6);
        assertThat(XhtmlTest.broken(pages, DueDaysTest::unsaid)).isEmpty();
    }

    @Test
    void the_rule_bites() {
        assertThat(unsaid("<p>#{t['incident.pass_on_if']} <ob:time value=\"#{a.b}\"/></p>"))
                .hasSize(1);
        assertThat(unsaid("<p>#{t['incident.pass_on_if']} <ob:time value=\"#{a.b}\"/>#{due.hours(a.b)}</p>"))
                .isEmpty();
    }

    private static List<String> unsaid(String page) {
        return DUE.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(due -> !SAID.matcher(due).find())
                .toList();
    }
}
