package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where people outside are written to, the page says which of these letters did not reach them. */
class UndeliveredTest {

    private static final String TOLD = "<ui:include src=\"/WEB-INF/parts/upkeep/case.xhtml\"/>";
    private static final String DONE = "letter_again,letter_settled";

    @Test
    void each_page_of_a_case_says_what_was_not_delivered() {
        Map<String, String> pages = Sources.pagesAndParts();
        for (String page : new String[] {"review/case", "incident/case", "complaint/case", "supervision/system"}) {
            assertThat(pages.get("portal-web/src/main/webapp/desk/" + page + ".xhtml")
                            .replace(", ", ","))
                    .as(page)
                    .contains(TOLD, DONE);
        }
    }
}
