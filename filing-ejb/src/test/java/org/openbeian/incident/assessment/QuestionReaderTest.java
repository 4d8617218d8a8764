package org.openbeian.incident.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.Invalid;

class QuestionReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static List<String> wrong(String text) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> QuestionReader.read(json(text), NOW));
        return invalid == null
                ? List.of()
                : invalid.errors().stream()
                        .map(error -> error.getPointer() + " " + error.getKey())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /aware_at field.required, /profiles field.required",
                "{'profiles':'CN','aware_at':'2026-11-24T00:00:00.000001Z'} | /aware_at incident.aware_in_future",
                "{'profiles':'CN','aware_at':'2026-11-24T08:00:00+08:00'} |",
                "{'profiles':'CN','aware_at':'2026-10-02 21:30'} | /aware_at incident.not_a_time",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00'} | /aware_at incident.not_a_time",
                "{'profiles':'CN','aware_at':'1800-10-02T21:30:00Z'} | /aware_at field.date_range",
                "{'profiles':'CN','aware_at':12} | /aware_at field.wrong_type",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','first_report_at':'2026-10-02T21:29:59Z'} | /first_report_at incident.report_before_awareness",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','handling_ended_on':'2026-10-01'} | /handling_ended_on incident.ended_before_awareness",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','handling_ended_on':'2026-02-30'} | /handling_ended_on field.date",
                "{'profiles':'FR','aware_at':'2026-10-02T21:30:00Z'} | /profiles incident.profiles",
                "{'profiles':[],'aware_at':'2026-10-02T21:30:00Z'} | /profiles incident.profiles",
                "{'profiles':['CN',1],'aware_at':'2026-10-02T21:30:00Z'} | /profiles/1 incident.profiles",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','what':1} | /what field.unknown",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':[]} | /impact field.wrong_type",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'deaths':-1}} | /impact/deaths grading.negative",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'deaths':1.5}} | /impact/deaths grading.not_whole",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'deaths':true}} | /impact/deaths grading.not_a_number",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'provincePopulationPct':101}} | /impact/provincePopulationPct grading.too_large",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'operatorType':'cii'}} | /impact/operatorType grading.unknown_fact",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','context':{'operatorType':'bank'}} | /context/operatorType grading.unknown_choice",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','context':{'death':'yes'}} | /context/death grading.not_true_or_false",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','oecd_severity':'bad'} | /oecd_severity field.unknown_option",
            })
    void what_is_wrong_is_named_at_its_place(String text, String expected) {
        assertThat(wrong(text.replace('\'', '"')))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    void a_regime_in_the_context_stands_above_the_list() {
        AssessmentQuestion question = QuestionReader.read(
                json("{\"profiles\":[\"CN\",\"EU\"],\"aware_at\":\"2026-10-02T21:30:00Z\","
                        + "\"context\":{\"profile\":\"US-NY\"},\"oecd_severity\":\"serious hazard\"}"),
                NOW);
        assertThat(question.getRegimes()).containsExactly(Regime.US_NY);
        assertThat(question.oecdSeverity()).contains("serious hazard");
    }

    @Test
    void nothing_said_assumes_what_raises_nothing() {
        IncidentFacts facts = IncidentFacts.read(json("{\"deaths\": null}"), json("{}"));
        assertThat(facts).isEqualTo(IncidentFacts.none());
        assertThat(facts.get(IncidentFact.OPERATOR_TYPE)).isEqualTo("other");
        assertThat(facts.get(IncidentFact.DEATH)).isEqualTo(false);
        assertThat(IncidentFacts.read(json("{\"deaths\": \"１\"}"), json("{}")).get(IncidentFact.DEATH))
                .isEqualTo(true);
    }
}
