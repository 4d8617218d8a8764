package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * After a merge an incident has several parties: what their pages show comes from the detail, which knows what is whose,
 * and their addresses hold its number, for its id tells when another party has reported it.
 */
class PartiesReadTheirOwnTest {

    private static final List<String> OTHERS = List.of(
            "incident.type}",
            "incident.title",
            "incident.reportedAt",
            "incident.awareAt",
            "incident.noticedAt",
            "{act.text",
            "{set.reason");

    private static final Pattern BY_ID = Pattern.compile("'/app/incident/\\w+\\?(?:[^']*&amp;)?id='");

    @Test
    void nothing_of_an_incident_is_shown_past_what_is_whose() {
        Sources.pagesAndParts().forEach((page, source) -> {
            if (page.contains("/app/incident/")
                    || page.endsWith("parts/incident/facts.xhtml")
                    || page.endsWith("parts/incident/history.xhtml")) {
                assertThat(source).as(page).doesNotContain(OTHERS);
            }
            assertThat(BY_ID.matcher(source).find()).as(page).isFalse();
        });
    }

    @Test
    void an_address_by_id_is_found() {
        assertThat(BY_ID.matcher("#{here.url('/app/incident/follow?step=update&amp;id=' += page.id)}")
                        .find())
                .isTrue();
        assertThat(BY_ID.matcher("#{here.url('/app/incident/case?no=' += page.number)}")
                        .find())
                .isFalse();
    }
}
