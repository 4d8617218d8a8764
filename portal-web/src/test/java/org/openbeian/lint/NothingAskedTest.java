package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Nothing is asked of you" stands above no act, and no form is promised where nothing can be claimed. */
class NothingAskedTest {

    @Test
    void the_head_of_a_case_follows_from_what_can_be_done() {
        assertThat(part("complaint/asked"))
                .contains("t[complaintCasePage.asked]")
                .doesNotContain("'ask.nothing'");
        assertThat(part("supervision/asked"))
                .as("to waive a condition is asked before nothing is")
                .containsSubsequence(
                        "conditionForm.waiverProposed", "supervision.ask.waiver", "supervision.ask.nothing");
        assertThat(part("asked/nothing"))
                .as("a form is promised to whoever can claim something")
                .contains("rendered=\"#{casePage.claimable}\"><p class=\"small\">#{t['ask.nothing.text']}");
    }

    private static String part(String name) {
        return Sources.pagesAndParts().get("portal-web/src/main/webapp/WEB-INF/parts/" + name + ".xhtml");
    }
}
