package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal.Reply;
import org.openbeian.workflow.grading.RandomFacts;
import org.openbeian.workflow.grading.StraightRules;

/** {@code POST /gradings} held against the samples, and against the rules as text. */
class GradingsIT {

    private static final int CASES = Integer.getInteger("openbeian.test.gradings", 500);

    private static JsonObject grade(String authority, JsonValue facts, String asOf) {
        JsonObjectBuilder question = Json.createObjectBuilder().add("facts", facts);
        if (asOf != null) {
            question.add("as_of", asOf);
        }
        Reply reply =
                Portal.asNobody(authority).post("/gradings", question.build().toString());
        assertThat(reply.status()).as(facts + " " + reply).isEqualTo(200);
        return reply.json();
    }

    private static List<String> trace(JsonObject grading) {
        return grading.getJsonArray("trace").getValuesAs(JsonObject.class).stream()
                .map(rule -> rule.getString("rule"))
                .toList();
    }

    @Test
    void every_sample_has_its_expected_grading_and_trace() {
        for (JsonObject sample : SampleFilings.all()) {
            JsonObject grading = grade("beihai", sample.get("facts"), sample.getString("submitted_on"));
            sample.getJsonObject("expected").forEach((key, value) -> {
                if (!key.equals("statutory_due")) {
                    assertThat(grading.get(key))
                            .as(sample.getString("id") + " " + key)
                            .isEqualTo(value);
                }
            });
            assertThat(grading).doesNotContainKey("statutory_due");
            assertThat(trace(grading))
                    .isEqualTo(sample.getJsonArray("expected_rule_trace").getValuesAs(JsonString::getString));
            assertThat(grading.getJsonArray("explanation")).isNotEmpty();
        }
    }

    @Test
    void every_boundary_vector_has_its_expected_grading() {
        List<JsonObject> vectors = SampleFilings.boundaryVectors();
        assertThat(vectors).isNotEmpty();
        for (JsonObject vector : vectors) {
            JsonObject grading = grade("beihai", vector.get("facts"), vector.getString("as_of", null));
            vector.getJsonObject("expected").forEach((key, value) -> assertThat(grading.get(key))
                    .as(vector.getString("name") + " " + key)
                    .isEqualTo(value));
        }
    }

    @ParameterizedTest
    @CsvSource({"beihai, 2026-11-28.1", "nanling, 2026-11-28.1-nl"})
    void any_facts_are_graded_as_an_independent_reading_of_the_rules_says(String authority, String version) {
        StraightRules straight = new StraightRules(version);
        int cases = authority.equals("beihai") ? CASES : CASES / 5;
        IntStream.range(0, cases).parallel().forEach(i -> {
            JsonObject facts = RandomFacts.draw(new Random(20261123L * 31 + i));
            String day = LocalDate.of(2025, 1, 1).plusDays(i * 7L % 1500).toString();
            StraightRules.Found expected = straight.grade(RandomFacts.plain(facts), day);
            Map<String, Object> answers = expected.answers();
            JsonObject grading = grade(authority, facts, day);
            assertThat(grading.getString("rule_set")).isEqualTo(version);
            assertThat(grading.getString("as_of")).isEqualTo(day);
            assertThat(trace(grading)).as(facts.toString()).isEqualTo(expected.trace());
            assertThat(grading.getJsonArray("upcoming").getValuesAs(JsonObject.class).stream()
                            .map(rule -> String.join(
                                    " ",
                                    rule.getString("table"),
                                    rule.getString("rule"),
                                    rule.getString("value"),
                                    rule.getString("effective_from"))))
                    .as(day + facts)
                    .isEqualTo(expected.upcoming());
            for (String[] pair : new String[][] {
                {"registration", "registration"},
                {"category", "category"},
                {"grade", "grade"},
                {"track", "effectiveTrack"},
            }) {
                assertThat(grading.getString(pair[0])).as(pair[0] + facts).isEqualTo(answers.get(pair[1]));
            }
            for (String[] pair : new String[][] {
                {"red_lines", "redLine"},
                {"obligations", "obligation"},
                {"conditions", "condition"},
                {"foreign_flags", "flag"},
                {"completeness_errors", "completeness"},
            }) {
                assertThat(grading.getJsonArray(pair[0]).getValuesAs(JsonString::getString))
                        .as(pair[0] + facts)
                        .isEqualTo(answers.get(pair[1]));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beihai  | \"1e25\"                        | C1",
                "beihai  | 10000000000000000000000000      | C1",
                "beihai  | 10000000000000000000000001      | C2",
                "beihai  | \"10,000,000,000,000,000,000,000,001\" | C2",
                "beihai  | 1.0E25                          | C1",
                "beihai  | \"１e26\"                        | C2",
                "nanling | \"5e24\"                        | C1",
                "nanling | 5000000000000000000000001       | C2",
            })
    void one_flop_more_than_the_threshold_is_more(String authority, String number, String band) {
        Reply reply = Portal.asNobody(authority)
                .post("/gradings", "{\"facts\":{\"sector\":\"OTHER\",\"trainingComputeFlop\":" + number + "}}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json().getJsonObject("bands").getString("compute")).isEqualTo(band);
    }

    @Test
    void the_day_of_the_decision_is_a_day() {
        for (String wrong : List.of("\"2026-13-01\"", "\"0026-01-01\"", "\"tomorrow\"", "7")) {
            Reply reply = Portal.asNobody("beihai")
                    .post("/gradings", "{\"facts\":{\"sector\":\"OTHER\"},\"as_of\":" + wrong + "}");
            assertThat(reply.status()).as(wrong).isEqualTo(422);
            assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/as_of");
        }
    }

    @Test
    void a_rule_names_its_table_source_and_confidence() {
        JsonObject grading = grade(
                "beihai", Json.createObjectBuilder().add("sector", "ENERGY").build(), null);
        for (JsonObject rule : grading.getJsonArray("trace").getValuesAs(JsonObject.class)) {
            assertThat(rule.keySet()).containsExactlyInAnyOrder("rule", "table", "source", "confidence");
            assertThat(rule.getString("rule")).startsWith(rule.getString("table") + "-");
        }
    }
}
