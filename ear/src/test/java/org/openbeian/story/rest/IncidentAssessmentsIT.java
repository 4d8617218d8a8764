package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.story.rest.Portal.Reply;
import org.openbeian.workflow.grading.StraightRules;
import org.openbeian.workflow.incident.RandomIncidents;
import org.openbeian.workflow.incident.StraightIncidents;

/** {@code POST /incident-assessments} held against the samples, and against the rules as text. */
class IncidentAssessmentsIT {

    private static final int CASES = Integer.getInteger("openbeian.test.gradings", 500);
    private static final List<String> ASKED = List.of(
            "profiles", "aware_at", "first_report_at", "impact", "context", "handling_ended_on", "oecd_severity");

    private static JsonObject assess(String authority, JsonObject question) {
        Reply reply = Portal.asNobody(authority).post("/incident-assessments", question.toString());
        assertThat(reply.status()).as(question + " " + reply).isEqualTo(200);
        return reply.json();
    }

    @Test
    void every_sample_has_its_expected_level_clocks_and_times() {
        for (JsonObject sample : StraightRules.json("2026-11-28.1/sample-filings.json")
                .getJsonArray("incidents")
                .getValuesAs(JsonObject.class)) {
            JsonObjectBuilder question = Json.createObjectBuilder();
            ASKED.stream().filter(sample::containsKey).forEach(key -> question.add(key, sample.get(key)));
            JsonObject expected = sample.getJsonObject("expected");
            if (expected.containsKey("field_errors")) {
                assertRefused(
                        question.build(),
                        expected.getJsonArray("field_errors").getValuesAs(JsonObject.class).stream()
                                .map(error -> "/" + error.getString("field").replace('.', '/'))
                                .toList());
                continue;
            }
            question.add("oecd_severity", expected.get("oecd_severity"));
            JsonObject asked = question.build();
            JsonObject answer = assess("beihai", asked);
            expected.forEach((key, value) -> assertHolds(sample.getString("id") + " " + key, value, answer.get(key)));
            JsonObject unjudged = assess(
                    "beihai",
                    Json.createObjectBuilder(asked).remove("oecd_severity").build());
            assertThat(unjudged.get("oecd_severity")).isEqualTo(JsonValue.NULL);
        }
    }

    private static void assertRefused(JsonObject question, List<String> pointers) {
        Reply reply = Portal.asNobody("beihai").post("/incident-assessments", question.toString());
        assertThat(reply.status()).as(question + " " + reply).isEqualTo(422);
        assertThat(reply.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("pointer")))
                .as(question.toString())
                .isEqualTo(pointers);
    }

    private static void assertHolds(String what, JsonValue expected, JsonValue actual) {
        if (expected instanceof JsonObject object) {
            object.forEach((key, value) ->
                    assertHolds(what + "/" + key, value, actual.asJsonObject().get(key)));
        } else if (expected.getValueType() == JsonValue.ValueType.ARRAY) {
            assertThat(actual.asJsonArray()).as(what).hasSameSizeAs(expected.asJsonArray());
            for (int i = 0; i < expected.asJsonArray().size(); i++) {
                assertHolds(
                        what + "/" + i,
                        expected.asJsonArray().get(i),
                        actual.asJsonArray().get(i));
            }
        } else {
            assertThat(actual).as(what).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"beihai, 2026-11-28.1", "nanling, 2026-11-28.1-nl"})
    void any_incident_is_assessed_as_an_independent_reading_of_the_rules_says(String authority, String version) {
        StraightIncidents straight = new StraightIncidents(version);
        int cases = authority.equals("beihai") ? CASES : CASES / 5;
        IntStream.range(0, cases).parallel().forEach(i -> {
            JsonObject question = RandomIncidents.draw(new Random(20261124L * 31 + i), version);
            List<String> contradictions = straight.contradictions(question);
            if (!contradictions.isEmpty()) {
                assertRefused(question, contradictions);
                return;
            }
            StraightIncidents.Found expected = straight.assess(question);
            JsonObject answer = assess(authority, question);
            assertThat(answer.getInt("severity_level")).as(question.toString()).isEqualTo(expected.level());
            assertThat(answer.getJsonArray("rule_trace").getValuesAs(JsonString::getString))
                    .as(question.toString())
                    .isEqualTo(expected.trace());
            assertThat(answer.getJsonArray("first_report").getValuesAs(JsonObject.class).stream()
                            .map(report -> new StraightIncidents.Owed(
                                    report.getString("clock"),
                                    report.getString("recipient"),
                                    report.getString("due"),
                                    report.getBoolean("late"),
                                    report.getString("alternative_due", null))))
                    .as(question.toString())
                    .isEqualTo(expected.owed());
        });
    }

    @Test
    void each_clock_names_its_source_and_how_sure_it_is() {
        JsonObject answer = assess(
                "beihai",
                Json.createObjectBuilder()
                        .add("profiles", Json.createArrayBuilder(List.of("CN", "EU", "US-CA", "US-NY")))
                        .add("aware_at", "2027-01-20T18:00:00+01:00")
                        .add("impact", Json.createObjectBuilder().add("deaths", 1))
                        .add(
                                "context",
                                Json.createObjectBuilder()
                                        .add("frontierDeveloper", true)
                                        .add("imminentRisk", true))
                        .build());
        List<JsonObject> reports = answer.getJsonArray("first_report").getValuesAs(JsonObject.class);
        assertThat(reports.stream().map(report -> report.getString("clock")))
                .containsExactly("CN-INC-OTHER-4H", "US-CA-15D", "US-CA-24H", "US-NY-72H", "US-NY-24H");
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.getString("source")).isNotBlank();
            assertThat(report.getString("confidence")).isNotBlank();
            assertThat(report.getBoolean("provisional")).isFalse();
        });
        assertThat(reports.get(1).getString("due")).isEqualTo("2027-02-04T18:00:00+01:00");
        assertThat(reports.get(1).get("alternative_due")).isEqualTo(JsonValue.NULL);
        JsonObject apart = answer.getJsonArray("not_in_force").getJsonObject(0);
        assertThat(apart.getString("clock")).isEqualTo("EU-73-10D");
        assertThat(apart.getString("effective_from")).isEqualTo("2027-12-02");
        assertThat(apart).doesNotContainKeys("due", "late");
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        Reply reply = Portal.asNobody("beihai")
                .post(
                        "/incident-assessments",
                        "{\"profiles\":\"CN\",\"aware_at\":\"soon"
                                + "\",\"impact\":{\"deaths\":-1,\"what\":1},\"extra\":true}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("pointer")))
                .containsExactlyInAnyOrder("/extra", "/aware_at", "/impact/deaths", "/impact/what");
        assertThat(Portal.asNobody("beihai").post("/incident-assessments", "[]").status())
                .isEqualTo(400);
        assertThat(Portal.asNobody("nowhere")
                        .post("/incident-assessments", "{}")
                        .status())
                .isEqualTo(404);
    }
}
