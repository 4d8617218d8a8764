package org.openbeian.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogues.version("1.0");

    @Test
    void the_framework_is_there_in_full() {
        assertThat(CATALOGUE.getRisks()).hasSize(26);
        assertThat(CATALOGUE.getTechnicalMeasures()).hasSize(21);
        assertThat(CATALOGUE.getGovernanceMeasures()).hasSize(10);
        assertThat(CATALOGUE.getGuidelines()).hasSize(35);
        assertThat(CATALOGUE.guidelinesFor("DEVELOPER")).hasSize(10);
        assertThat(CATALOGUE.guidelinesFor("PROVIDER")).hasSize(10);
        assertThat(CATALOGUE.getItems()).hasSize(92).allSatisfy(item -> {
            assertThat(item.nameZh()).matches("(?s).*\\p{IsHan}.*");
            assertThat(item.nameEn()).isNotBlank();
            assertThat(item.summaryZh()).isNotBlank();
            assertThat(item.summaryEn()).isNotBlank();
            assertThat(item.code().length()).isLessThanOrEqualTo(20);
        });
    }

    @Test
    void each_audience_gets_the_guidelines_of_its_section_and_no_others() throws Exception {
        JsonObject printed;
        try (InputStream in = getClass().getResourceAsStream("/domain/catalogue.json")) {
            printed = Json.createReader(in).readObject().getJsonObject("counts");
        }
        JsonObject bySection = printed.getJsonObject("guidelines_by_section");
        assertThat(CATALOGUE.getAudiences())
                .extracting(Audience::code)
                .containsExactly("DEVELOPER", "PROVIDER", "KEY_USER", "PUBLIC");
        assertThat(CATALOGUE.getAudiences())
                .extracting(Audience::section)
                .containsExactlyElementsOf(bySection.keySet());
        assertThat(CATALOGUE.getAudiences()).allSatisfy(audience -> {
            assertThat(audience.guidelines())
                    .as(audience.code())
                    .hasSize(bySection.getInt(audience.section()))
                    .allMatch(item -> item.group().equals(audience.section()));
            assertThat(audience.guidelines())
                    .extracting(CatalogueItem::getLetter)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .startsWith("a");
            assertThat(audience.nameZh()).matches("\\p{IsHan}+");
            assertThat(audience.nameEn()).doesNotContainPattern("\\p{IsHan}");
        });
        assertThat(CATALOGUE.getAudiences().stream().flatMap(audience -> audience.guidelines().stream()))
                .hasSize(printed.getInt("guidelines"))
                .containsExactlyElementsOf(CATALOGUE.getGuidelines())
                .allSatisfy(item -> {
                    assertThat(item.nameEn() + item.summaryEn()).doesNotContainPattern("\\p{IsHan}");
                    assertThat(item.summaryZh()).matches("(?s).*\\p{IsHan}.*");
                });
    }

    @Test
    void every_cell_of_the_mapping_table_names_something_that_exists() {
        assertThat(CATALOGUE.technicalMapping().keySet())
                .containsExactlyElementsOf(
                        CATALOGUE.getRisks().stream().map(CatalogueItem::code).toList());
        assertThat(CATALOGUE.technicalMapping().values().stream()
                        .mapToInt(java.util.List::size)
                        .sum())
                .isEqualTo(39);
        assertThat(CATALOGUE.governanceMapping().values().stream().flatMap(java.util.List::stream))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.getGovernanceMeasures().stream()
                        .map(CatalogueItem::code)
                        .toList());
        assertThat(CATALOGUE.getRisks()).allSatisfy(risk -> {
            assertThat(CATALOGUE.technicalMeasuresAgainst(risk.code()))
                    .isNotEmpty()
                    .doesNotContainNull()
                    .allMatch(measure -> measure.kind() == CatalogueItem.Kind.TECHNICAL_MEASURE);
            assertThat(CATALOGUE.governanceMeasuresAgainst(risk.code()))
                    .isNotEmpty()
                    .doesNotContainNull()
                    .allMatch(measure -> measure.kind() == CatalogueItem.Kind.GOVERNANCE_MEASURE);
        });
    }

    @Test
    void the_table_is_kept_as_printed_and_doubts_stand_beside_it() {
        assertThat(CATALOGUE.technicalMeasuresAgainst("3.1.2(d)"))
                .extracting(CatalogueItem::code)
                .containsExactly("4.1.2(c)", "4.1.2(d)");
        assertThat(CATALOGUE.doubtsAbout("3.1.2(d)"))
                .singleElement()
                .extracting(MappingDoubt::suggested)
                .asList()
                .contains("4.1.2(a)");
        assertThat(CATALOGUE.getDoubts()).hasSize(11);
        assertThat(CATALOGUE.governanceMeasuresAgainst("3.2.4(c)"))
                .extracting(CatalogueItem::code)
                .containsExactly("5.1", "5.2", "5.8", "5.9", "5.10");
    }

    @Test
    void sections_have_headings_in_both_languages() {
        assertThat(CATALOGUE.getItems()).allSatisfy(item -> {
            assertThat(CATALOGUE.sectionName(item.group(), true)).matches("(?s).*\\p{IsHan}.*");
            assertThat(CATALOGUE.sectionName(item.group(), false)).isNotEqualTo(item.group());
        });
    }
}
