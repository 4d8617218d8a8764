package org.openbeian.workflow.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingJson;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.facts.FactsReader;

class SampleFilingsTest {

    private static final JsonObject SAMPLES = samples();

    static JsonObject samples() {
        try (JsonReader reader =
                Json.createReader(SampleFilingsTest.class.getResourceAsStream("/domain/sample-filings.json"))) {
            return reader.readObject();
        }
    }

    private static Grading grade(JsonObject sample) {
        return PureDmn.RULES.evaluate(
                PureDmn.BEIHAI, FactsReader.read(sample.getJsonObject("facts")).facts());
    }

    @TestFactory
    Stream<DynamicTest> every_sample_filing_gets_its_expected_grading_and_trace() {
        return SAMPLES.getJsonArray("filings").getValuesAs(JsonObject.class).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getString("id"), () -> {
                    Grading grading = grade(sample);
                    assertThat(grading.getTrace().stream().map(TracedRule::getRule))
                            .isEqualTo(
                                    sample.getJsonArray("expected_rule_trace").getValuesAs(JsonString::getString));
                    assertAgrees(sample, grading);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_boundary_vector_gets_its_expected_grading() {
        return SAMPLES.getJsonArray("boundary_vectors").getValuesAs(JsonObject.class).stream()
                .map(sample ->
                        DynamicTest.dynamicTest(sample.getString("name"), () -> assertAgrees(sample, grade(sample))));
    }

    private static void assertAgrees(JsonObject sample, Grading grading) {
        JsonObject published = GradingJson.published(grading, List.of());
        for (Map.Entry<String, JsonValue> expected :
                sample.getJsonObject("expected").entrySet()) {
            if (!expected.getKey().equals("statutory_due")) {
                assertThat(published.get(expected.getKey()))
                        .as(expected.getKey())
                        .isEqualTo(expected.getValue());
            }
        }
    }
}
