package org.openbeian.incident.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.Invalid;
import org.openbeian.grading.rulebook.RuleBook;

class QuestionReaderTest {

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static List<String> wrong(String text) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> QuestionReader.read(json(text), RuleBook.newest()));
        return invalid == null
                ? List.of()
                : invalid.errors().stream()
                        .map(error -> error.pointer() + " " + error.key())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /aware_at field.required, /profiles field.required",
                "{'profiles':'CN','aware_at':'2099-11-24T00:00:00Z'} |",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'majorPortalTampered':true}} | /impact/majorPortalTampered grading.unknown_fact",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'deaths':1},'context':{'death':false}} | /context/death incident.ic_01",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'deaths':0},'context':{'death':true}} | /impact/deaths incident.ic_02",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'tamperHomeHours':0.1}} | /impact/siteTampered incident.ic_04",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'siteTampered':true}} | /impact/siteKind incident.ic_05",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'portalOutageHours':2}} | /impact/siteKind incident.ic_05",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'dataThreat':'serious'}} | /impact/leakedDataClass incident.ic_06",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'leakedDataClass':'core'}} | /impact/dataThreat incident.ic_07",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'leakedDataClass':'core','dataThreat':'none'}} |",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'ciiMainOutageMin':1},'context':{'operatorType':'other'}} | /context/operatorType incident.ic_08",
                "{'profiles':'EU','aware_at':'2026-10-02T21:30:00Z','context':{'seriousHarmKind':'cybersecurity_breach'}} | /context/gpaiSystemicRisk incident.ic_09",
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','context':{'seriousHarmKind':'cybersecurity_breach'}} |",
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
                "{'profiles':'CN','aware_at':'2026-10-02T21:30:00Z','impact':{'deaths':true}} | /impact/deaths grading.not_a_usual_number",
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
                RuleBook.newest());
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
