package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who works on a case, and who looks over it, sees on its page who did what: by the one part, with the words of its states. */
class TrailOnEachCaseTest {

    private static final String PART = "<ui:include src=\"/WEB-INF/parts/trail.xhtml\">";

    /** By the page, or the part of it that has the trail: how the states of its cases are called. */
    private static final Map<String, String> CASES = Map.of(
            "WEB-INF/parts/case-history.xhtml", "state.",
            "desk/incident/case.xhtml", "incident_state.",
            "desk/complaint/case.xhtml", "complaint_state.",
            "desk/openness/case.xhtml", "correction_state.");

    @Test
    void each_case_shows_its_trail() {
        CASES.forEach((page, states) -> assertThat(trail(page)).as(page).contains("value=\"" + states + "\""));
        assertThat(List.copyOf(CASES.values())).doesNotHaveDuplicates();
    }

    private static String trail(String page) {
        String source = Sources.pagesAndParts().get("portal-web/src/main/webapp/" + page);
        int begins = source.indexOf(PART);
        assertThat(begins).as(page).isPositive();
        return source.substring(begins, source.indexOf("</ui:include>", begins));
    }
}
