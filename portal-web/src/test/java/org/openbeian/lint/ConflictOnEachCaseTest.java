package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where officers work on a case they can say that they have a conflict of interest: by one part, the same act everywhere. */
class ConflictOnEachCaseTest {

    private static final String PART = "<ui:include src=\"/WEB-INF/parts/conflict.xhtml\"";

    private static final String WEBAPP = "portal-web/src/main/webapp/";

    @Test
    void each_case_of_the_desk_has_the_door() {
        Map<String, String> pages = Sources.pagesAndParts();
        for (String page : List.of(
                "review/case", "supervision/system", "supervision/hearing", "complaint/case", "incident/case")) {
            assertThat(pages.get(WEBAPP + "desk/" + page + ".xhtml")).as(page).contains(PART);
        }
        assertThat(pages.values().stream().filter(source -> source.contains("conflictForm.declare}")))
                .as("and there is one such form")
                .hasSize(1);
    }
}
