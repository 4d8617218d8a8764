package org.openbeian.workflow.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingJson;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.facts.FactsReader;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;

class SampleFilingsTest {

    /** The samples of every version, by its name. */
    public static Stream<String> versions() {
        return RuleBook.forAuthority("beihai").stream().map(RuleBook::getVersion);
    }

    static JsonObject samples(String version) {
        return StraightRules.json(version + "/sample-filings.json");
    }

    private static Grading grade(String version, JsonObject sample) {
        return PureDmn.RULES.evaluate(
                new RuleSetId("beihai", version),
                FactsReader.read(sample.getJsonObject("facts")).facts(),
                LocalDate.parse(sample.getString("as_of", sample.getString("submitted_on", PureDmn.DAY.toString()))));
    }

    @TestFactory
    Stream<DynamicTest> every_sample_filing_gets_its_expected_grading_and_trace() {
        return versions().flatMap(version -> all(version, "filings")
                .map(sample -> DynamicTest.dynamicTest(version + " " + sample.getString("id"), () -> {
                    Grading grading = grade(version, sample);
                    assertThat(grading.getTrace().stream().map(TracedRule::rule))
                            .isEqualTo(
                                    sample.getJsonArray("expected_rule_trace").getValuesAs(JsonString::getString));
                    assertAgrees(sample, grading);
                })));
    }

    private static Stream<JsonObject> all(String version, String kind) {
        return samples(version).getJsonArray(kind).getValuesAs(JsonObject.class).stream();
    }

    @TestFactory
    Stream<DynamicTest> every_boundary_vector_gets_its_expected_grading() {
        return versions().flatMap(version -> all(version, "boundary_vectors")
                .map(sample -> DynamicTest.dynamicTest(
                        version + " " + sample.getString("name"), () -> assertAgrees(sample, grade(version, sample)))));
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
