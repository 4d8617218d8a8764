package org.openbeian.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.catalogue.Catalogue;
import org.openbeian.catalogue.CatalogueItem;
import org.openbeian.catalogue.Catalogues;

class AudienceGuideTest {

    private static final Catalogue CURRENT = Catalogues.current();
    private static final List<AudienceGuide> GUIDES = AudienceGuide.allOf(CURRENT);

    @Test
    void addresses_of_audiences_and_guidelines_stay() {
        assertThat(GUIDES)
                .extracting(AudienceGuide::getAnchor)
                .containsExactly("developers", "providers", "key-sector-users", "public");
        assertThat(all())
                .extracting(Guideline::getAnchor)
                .hasSize(CURRENT.getGuidelines().size())
                .doesNotHaveDuplicates()
                .contains("guideline-6-1-a", "guideline-6-2-h", "guideline-6-4-f")
                .allMatch(anchor -> anchor.matches("guideline-6-[1-4]-[a-j]"));
    }

    @Test
    void who_has_to_report_incidents_finds_the_door_beside_that_guideline() {
        assertThat(guideline("6.2(h)").getDoors()).startsWith(Door.REPORT_INCIDENT);
        assertThat(guideline("6.3(a)").getDoors()).contains(Door.GRADE_CHECK);
        assertThat(guideline("6.4(a)").getDoors()).contains(Door.REGISTER, Door.CERTIFICATE);
        assertThat(guideline("6.1(c)").getDoors())
                .as("nothing here helps with a training environment")
                .isEmpty();
    }

    @Test
    void each_audience_can_do_something_here() {
        assertThat(GUIDES).allSatisfy(guide -> assertThat(guide.getDoors())
                .as(guide.getAnchor())
                .isNotEmpty()
                .doesNotHaveDuplicates());
        assertThat(GUIDES.get(3).getDoors()).contains(Door.COMPLAIN).doesNotContain(Door.FILE);
    }

    @Test
    void a_door_stands_beside_a_guideline_that_its_version_has() {
        Guideline.DOORS.forEach(
                (version, doors) -> assertThat(Catalogues.version(version).getGuidelines())
                        .as(version)
                        .extracting(CatalogueItem::code)
                        .containsAll(doors.keySet()));
        assertThat(Guideline.DOORS).as("the version in force has its doors").containsKey(CURRENT.getVersion());
    }

    @Test
    void every_door_opens_a_public_page() {
        assertThat(Door.values()).allSatisfy(door -> assertThat(
                        Files.exists(Path.of("src/main/webapp/public" + door.getPath() + ".xhtml")))
                .as(door.name())
                .isTrue());
    }

    private static List<Guideline> all() {
        return GUIDES.stream().flatMap(guide -> guide.getGuidelines().stream()).toList();
    }

    private static Guideline guideline(String code) {
        return all().stream()
                .filter(one -> one.getItem().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
