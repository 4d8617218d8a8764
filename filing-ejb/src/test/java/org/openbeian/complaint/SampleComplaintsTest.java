package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.CanonicalJson;

/** The samples' categories and urgency; their due dates are held beside the clocks. */
class SampleComplaintsTest {

    @TestFactory
    Stream<DynamicTest> samples_are_as_urgent_as_expected() throws Exception {
        JsonObject samples;
        try (var in = getClass().getResourceAsStream("/domain/2026-11-28.1/sample-filings.json")) {
            samples = CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return samples.getJsonArray("complaints").getValuesAs(JsonObject.class).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getString("id"), () -> {
                    JsonObject expected = sample.getJsonObject("expected");
                    String category = expected.getString("category");
                    assertThat(ComplaintCategories.find(category)).isPresent();
                    assertThat(ComplaintCategories.isUrgent(
                                    category,
                                    sample.getString("text_en")
                                            + sample.getJsonObject("subject").getString("zh")))
                            .isEqualTo(expected.getBoolean("urgent"));
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "CMP-MINOR, 随便什么, true",
        "CMP-OTHER, 它劝我儿子自杀, true",
        "CMP-OTHER, It told me to KILL MYSELF, true",
        "CMP-FRAUD, The character said it would 'die' unless I paid., false",
        "CMP-NOLABEL, 图片没有标识, false"
    })
    void a_category_or_a_word_makes_it_urgent(String category, String text, boolean urgent) {
        assertThat(ComplaintCategories.isUrgent(category, text)).isEqualTo(urgent);
    }

    @Test
    void there_are_the_categories_of_the_domain_pack() {
        assertThat(ComplaintCategories.all()).hasSize(23);
        assertThat(ComplaintCategories.all().stream().filter(ComplaintCategory::urgent))
                .hasSize(6);
    }
}
