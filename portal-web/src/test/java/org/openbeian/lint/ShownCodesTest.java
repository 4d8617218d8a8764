package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers of rules, codes of clocks and words of an interface stay inside: people read sentences. */
class ShownCodesTest {

    private static final Pattern RULE = Pattern.compile(">#\\{(step\\.)?rule\\} ?<");
    private static final Pattern OECD = Pattern.compile("[^=]\\s:\\s*incidentCasePage\\.incident\\.oecd\\}");

    @Test
    void no_page_prints_the_number_of_a_rule() {
        assertThat(Sources.pagesAndParts().values())
                .noneMatch(page -> RULE.matcher(page).find());
    }

    @Test
    void the_severity_of_the_oecd_is_said_in_words() {
        assertThat(Sources.pagesAndParts().values())
                .noneMatch(page -> OECD.matcher(page).find());
    }

    @Test
    void a_reminder_says_what_of_in_its_own_word_and_not_by_the_code_of_its_clock() {
        assertThat(Sources.below("filing-ejb/src/main/java/org/openbeian/incident", "IncidentSteps.java")
                        .values())
                .hasSize(1)
                .noneMatch(source -> source.contains("did(incident, act, code"));
    }

    @Test
    void what_is_overdue_names_the_condition_that_it_is() {
        assertThat(Sources.below("portal-web/src/main/webapp/WEB-INF/parts", "/overdue.xhtml")
                        .values())
                .hasSize(1)
                .allMatch(part -> part.contains("t['condition.' += late.condition]"));
    }

    @Test
    void they_bite() {
        assertThat(RULE.matcher("<span class=\"num rule\">#{step.rule}</span>").find())
                .isTrue();
        assertThat(RULE.matcher("<span class=\"num rule\">#{rule} </span>").find())
                .isTrue();
        assertThat(OECD.matcher("#{empty x ? t['answer.none'] : incidentCasePage.incident.oecd}")
                        .find())
                .isTrue();
    }
}
