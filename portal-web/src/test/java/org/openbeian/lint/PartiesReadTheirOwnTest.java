package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * After a merge an incident has several parties: what their pages show comes from the detail, which knows what is whose,
 * and their addresses hold its number, for its id tells when another party has reported it.
 */
class PartiesReadTheirOwnTest {

    /** Of all that is known of it, whoever has said it. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "[.]incident[.](type|title|reportedAt|awareAt|noticedAt|firstReportAt|death)\\b|\\{act[.]text|\\{set[.]reason");

    private static final Pattern BY_ID = Pattern.compile("'/app/incident/\\w+\\?(?:[^']*&amp;)?id='");

    @Test
    void nothing_of_an_incident_is_shown_past_what_is_whose() {
        Sources.pagesAndParts().forEach((page, source) -> {
            if (page.contains("/app/incident/")
                    || page.endsWith("parts/incident/facts.xhtml")
                    || page.endsWith("parts/incident/history.xhtml")) {
                assertThat(OF_OTHERS.matcher(source).find()).as(page).isFalse();
            }
            assertThat(BY_ID.matcher(source).find()).as(page).isFalse();
        });
    }

    @Test
    void what_is_shown_past_it_and_an_address_by_id_are_found() {
        assertThat(OF_OTHERS
                        .matcher("#{t['option.incidentType.' += page.incident.type]}")
                        .find())
                .isTrue();
        assertThat(OF_OTHERS
                        .matcher("#{page.detail.type} #{t['incident.title']}")
                        .find())
                .isFalse();
        assertThat(BY_ID.matcher("#{here.url('/app/incident/follow?step=update&amp;id=' += page.id)}")
                        .find())
                .isTrue();
        assertThat(BY_ID.matcher("#{here.url('/app/incident/case?no=' += page.number)}")
                        .find())
                .isFalse();
    }
}
