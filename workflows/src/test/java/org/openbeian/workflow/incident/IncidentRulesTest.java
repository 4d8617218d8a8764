package org.openbeian.workflow.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.FieldError;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.grading.rulebook.RuleTable;
import org.openbeian.incident.assessment.AssessmentQuestion;
import org.openbeian.incident.assessment.Consistency;
import org.openbeian.incident.assessment.FirstReport;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;
import org.openbeian.incident.assessment.Regime;
import org.openbeian.incident.assessment.Severity;
import org.openbeian.workflow.grading.PureDmn;
import org.openbeian.workflow.grading.StraightRules;

class IncidentRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final String FIRST = "2026-11-23.1";
    private static final Pattern AT_LEAST = Pattern.compile(">= (\\d+(?:\\.\\d+)?)");

    private static IncidentAssessment assess(RuleSetId ruleSet, AssessmentQuestion question) {
        return IncidentAssessment.of(question, RuleBook.version(ruleSet.version()), PureDmn.TABLES.of(ruleSet), NOW);
    }

    private static IncidentAssessment assess(AssessmentQuestion question) {
        return assess(new RuleSetId("beihai", FIRST), question);
    }

    /** As the service reads it; the context may name the regime. */
    private static AssessmentQuestion question(JsonObject json) {
        JsonObject context = json.getJsonObject("context");
        List<Regime> regimes = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            if (json.get("profiles").toString().contains("\"" + regime.getCode() + "\"")) {
                regimes.add(regime);
            }
        }
        IncidentFacts facts = IncidentFacts.read(
                json.getJsonObject("impact"),
                Json.createObjectBuilder(context).remove("profile").build());
        return AssessmentQuestion.of(OffsetDateTime.parse(json.getString("aware_at")), facts, regimes)
                .reportedAt(OffsetDateTime.parse(json.getString("first_report_at")))
                .handledOn(
                        json.containsKey("handling_ended_on")
                                ? LocalDate.parse(json.getString("handling_ended_on"))
                                : null);
    }

    @TestFactory
    Stream<DynamicTest> every_sample_incident_gets_its_expected_level_and_clocks() {
        return PureDmn.ruleSets("beihai").flatMap(ruleSet -> samples(ruleSet.version())
                .filter(sample -> !sample.getJsonObject("expected").containsKey("field_errors"))
                .map(sample -> DynamicTest.dynamicTest(ruleSet.version() + " " + sample.getString("id"), () -> {
                    JsonObject answer = assess(ruleSet, question(sample)).toJson();
                    sample.getJsonObject("expected").forEach((key, expected) -> {
                        if (!key.equals("oecd_severity")) {
                            assertHolds(expected, answer.get(key));
                        }
                    });
                    assertThat(answer.get("oecd_severity")).isEqualTo(JsonValue.NULL);
                })));
    }

    private static Stream<JsonObject> samples(String version) {
        return StraightRules.json(version + "/sample-filings.json")
                .getJsonArray("incidents")
                .getValuesAs(JsonObject.class)
                .stream();
    }

    @TestFactory
    Stream<DynamicTest> every_sample_that_contradicts_itself_is_refused_at_its_field() {
        return PureDmn.ruleSets("beihai").flatMap(ruleSet -> samples(ruleSet.version())
                .filter(sample -> sample.getJsonObject("expected").containsKey("field_errors"))
                .map(sample -> DynamicTest.dynamicTest(sample.getString("id"), () -> {
                    AssessmentQuestion question = question(sample);
                    List<String> found = Consistency.errors(question.getFacts(), question.getRegimes()).stream()
                            .map(error -> error.pointer() + " " + error.key())
                            .toList();
                    assertThat(found)
                            .isEqualTo(sample
                                    .getJsonObject("expected")
                                    .getJsonArray("field_errors")
                                    .getValuesAs(JsonObject.class)
                                    .stream()
                                    .map(error -> "/"
                                            + error.getString("field").replace('.', '/')
                                            + " incident."
                                            + error.getString("id")
                                                    .toLowerCase(java.util.Locale.ROOT)
                                                    .replace('-', '_'))
                                    .toList());
                })));
    }

    /** Each key of what is expected is there with its value; there may be more. */
    private static void assertHolds(JsonValue expected, JsonValue actual) {
        if (expected instanceof JsonObject object) {
            object.forEach(
                    (key, value) -> assertHolds(value, actual.asJsonObject().get(key)));
        } else if (expected.getValueType() == JsonValue.ValueType.ARRAY) {
            assertThat(actual.asJsonArray()).hasSameSizeAs(expected.asJsonArray());
            for (int i = 0; i < expected.asJsonArray().size(); i++) {
                assertHolds(expected.asJsonArray().get(i), actual.asJsonArray().get(i));
            }
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "beihai, 2026-11-23.1, 3000",
        "nanling, 2026-11-23.1-nl, 500",
        "beihai, 2026-11-28.1, 6000",
        "nanling, 2026-11-28.1-nl, 1000",
    })
    void models_and_clocks_agree_with_an_independent_reading_of_the_rules(String authority, String version, int cases) {
        StraightIncidents straight = new StraightIncidents(version);
        RuleSetId ruleSet = new RuleSetId(authority, version);
        Random random = new Random(20261124);
        for (int i = 0; i < cases; i++) {
            JsonObject json = RandomIncidents.draw(random, version);
            if (RuleBook.version(version).isDated()) {
                AssessmentQuestion asked = question(json);
                List<String> contradictions = Consistency.errors(asked.getFacts(), asked.getRegimes()).stream()
                        .map(FieldError::pointer)
                        .toList();
                assertThat(contradictions).as(json.toString()).isEqualTo(straight.contradictions(json));
            }
            StraightIncidents.Found expected = straight.assess(json);
            IncidentAssessment found = assess(ruleSet, question(json));
            assertThat(found.getSeverity().getLevel()).as(json.toString()).isEqualTo(expected.level());
            assertThat(found.getTrace().stream().map(TracedRule::rule))
                    .as(json.toString())
                    .isEqualTo(expected.trace());
            assertThat(found.getFirstReports().stream()
                            .map(report -> new StraightIncidents.Owed(
                                    report.getClock().getCode(),
                                    report.getRecipient(),
                                    report.getDue(),
                                    report.isLate(),
                                    report.getAlternativeDue())))
                    .as(json.toString())
                    .isEqualTo(expected.owed());
            assertThat(found.getNotInForce().stream()
                            .map(apart -> apart.getClock().getCode() + " " + apart.getRecipient() + " not_in_force_yet "
                                    + apart.getDay()))
                    .as(json.toString())
                    .isEqualTo(expected.apart());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_threshold_counts_from_the_number_itself_on() {
        return PureDmn.ruleSets("beihai").flatMap(ruleSet -> {
            RuleTable table = RuleBook.version(ruleSet.version()).table("T15");
            return table.rules().stream().flatMap(rule -> numbers(ruleSet, table, rule));
        });
    }

    private static Stream<DynamicTest> numbers(RuleSetId ruleSet, RuleTable table, Rule rule) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            Matcher cell = AT_LEAST.matcher(rule.when().get(i));
            if (cell.matches()) {
                IncidentFact fact = IncidentFact.named(table.inputs().get(i)).orElseThrow();
                BigDecimal at = new BigDecimal(cell.group(1));
                tests.add(DynamicTest.dynamicTest(ruleSet.version() + " " + rule.id() + " " + fact.getName(), () -> {
                    BigDecimal below = fact.getKind() == IncidentFact.Kind.COUNT
                            ? at.subtract(BigDecimal.ONE)
                            : at.subtract(new BigDecimal("0.000000000000000001"));
                    assertThat(trace(ruleSet, fact, at)).contains(rule.id());
                    assertThat(trace(ruleSet, fact, below)).doesNotContain(rule.id());
                }));
            }
        }
        return tests.stream();
    }

    private static List<String> trace(RuleSetId ruleSet, IncidentFact fact, BigDecimal number) {
        JsonObject impact = Json.createObjectBuilder()
                .add("majorPortalTampered", true)
                .add("siteTampered", true)
                .add("siteKind", "provincial_gov")
                .add(fact.getName(), number)
                .build();
        IncidentFacts facts = IncidentFacts.read(impact, JsonValue.EMPTY_JSON_OBJECT);
        return assess(
                        ruleSet,
                        AssessmentQuestion.of(
                                OffsetDateTime.parse("2026-10-01T00:00:00+08:00"), facts, List.of(Regime.CN)))
                .getTrace()
                .stream()
                .map(TracedRule::rule)
                .toList();
    }

    private static FirstReport only(String aware, String regime, IncidentFacts facts) {
        List<FirstReport> reports = assess(AssessmentQuestion.of(
                        OffsetDateTime.parse(aware),
                        facts,
                        List.of(Regime.named(regime).orElseThrow())))
                .getFirstReports();
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // clocks go forward and back in Paris and Los Angeles within these days; the offset that was given stays
        "EU, 2026-10-20T10:00:00+02:00, 2026-10-30T10:00:00+02:00, 2026-10-30T23:59:59+02:00",
        "EU, 2026-03-25T10:00:00+01:00, 2026-04-04T10:00:00+01:00, 2026-04-06T23:59:59+01:00",
        "US-CA, 2026-10-25T10:00:00-07:00, 2026-11-09T10:00:00-07:00,",
        "US-NY, 2026-10-31T10:00:00-04:00, 2026-11-03T10:00:00-04:00,",
        "CN, 2025-12-31T23:30:00+08:00, 2026-01-01T03:30:00+08:00,",
    })
    void clocks_keep_the_offset_of_the_awareness(String regime, String aware, String due, String alternative) {
        IncidentFacts facts =
                IncidentFacts.none().with(IncidentFact.DEATHS, 1L).with(IncidentFact.FRONTIER_DEVELOPER, true);
        FirstReport report = only(aware, regime, facts);
        assertThat(report.getDue()).isEqualTo(due);
        assertThat(report.getAlternativeDue()).isEqualTo(alternative);
    }

    @Test
    void the_last_moment_is_in_time_and_a_second_later_is_late() {
        IncidentFacts facts = IncidentFacts.none().with(IncidentFact.DEATHS, 1L);
        AssessmentQuestion question =
                AssessmentQuestion.of(OffsetDateTime.parse("2026-10-02T21:30:00+08:00"), facts, List.of(Regime.CN));
        OffsetDateTime last = OffsetDateTime.parse("2026-10-02T17:30:00Z");
        assertThat(assess(question.reportedAt(last)).getFirstReports().get(0).isLate())
                .isFalse();
        assertThat(assess(question.reportedAt(last.plusSeconds(1)))
                        .getFirstReports()
                        .get(0)
                        .isLate())
                .isTrue();
        assertThat(assess(question).getFirstReports().get(0).isLate())
                .as("nothing reported, and the time is over")
                .isTrue();
    }

    @Test
    void clocks_go_by_the_level_that_a_person_confirmed() {
        AssessmentQuestion question = AssessmentQuestion.of(
                OffsetDateTime.parse("2026-10-02T21:30:00+08:00"), IncidentFacts.none(), List.of(Regime.CN));
        IncidentAssessment raised = assess(question.confirmed(Severity.MAJOR));
        assertThat(raised.getSeverityByNumbers()).isEqualTo(Severity.GENERAL);
        assertThat(raised.getSeverity()).isEqualTo(Severity.MAJOR);
        assertThat(raised.getFirstReports().get(0).getClock().getCode()).isEqualTo("CN-INC-OTHER-4H");
    }

    @Test
    void a_law_that_begins_the_day_after_is_told_apart_and_owed_on_its_day() {
        IncidentFacts facts = IncidentFacts.none().with(IncidentFact.FRONTIER_DEVELOPER, true);
        AssessmentQuestion eve =
                AssessmentQuestion.of(OffsetDateTime.parse("2027-01-01T04:59:59Z"), facts, List.of(Regime.US_NY));
        AssessmentQuestion day =
                AssessmentQuestion.of(OffsetDateTime.parse("2027-01-01T05:00:00Z"), facts, List.of(Regime.US_NY));
        assertThat(assess(PureDmn.BEIHAI, eve).getFirstReports()).isEmpty();
        assertThat(assess(PureDmn.BEIHAI, eve).getNotInForce())
                .extracting(apart -> apart.getClock().getCode())
                .containsExactly("US-NY-72H");
        assertThat(assess(PureDmn.BEIHAI, day).getFirstReports())
                .extracting(report -> report.getClock().getCode())
                .containsExactly("US-NY-72H");
        assertThat(assess(PureDmn.BEIHAI, day).getNotInForce()).isEmpty();
        assertThat(assess(eve).getFirstReports())
                .as("an incident under the first version keeps the clocks it had")
                .isNotEmpty();
    }

    @Test
    void one_death_said_without_a_number_counts_as_one_and_an_outage_makes_the_operator_critical() {
        IncidentFacts facts = IncidentFacts.none()
                .with(IncidentFact.DEATH, true)
                .with(IncidentFact.CII_WHOLE_OUTAGE_MIN, new BigDecimal(60));
        AssessmentQuestion question =
                AssessmentQuestion.of(OffsetDateTime.parse("2026-10-02T21:30:00+08:00"), facts, List.of(Regime.CN));
        IncidentAssessment now = assess(PureDmn.BEIHAI, question);
        assertThat(now.getTrace()).extracting(TracedRule::rule).contains("T15-26", "T15-06");
        assertThat(now.getFirstReports())
                .extracting(report -> report.getClock().getCode())
                .containsExactly("CN-INC-CII-1H");
    }

    @Test
    void after_the_early_warning_of_the_cyber_resilience_act_the_notification_is_owed() {
        IncidentFacts facts = IncidentFacts.none().with(IncidentFact.CRA_EVENT, "exploited_vulnerability");
        IncidentAssessment found = assess(
                PureDmn.BEIHAI,
                AssessmentQuestion.of(OffsetDateTime.parse("2026-11-20T18:00:00+01:00"), facts, List.of(Regime.EU)));
        assertThat(found.getFollowUps())
                .extracting(due -> due.getClock().getCode() + " " + due.getDue())
                .containsExactly("EU-CRA-72H 2026-11-23T18:00:00+01:00");
    }

    @Test
    void the_summary_is_owed_under_chinese_law_only() {
        AssessmentQuestion question = AssessmentQuestion.of(
                        OffsetDateTime.parse("2026-10-02T21:30:00+08:00"), IncidentFacts.none(), List.of(Regime.EU))
                .handledOn(LocalDate.of(2026, 12, 1));
        assertThat(assess(question).finalReport()).isEmpty();
    }

    @Test
    void numbers_stay_exact() {
        JsonObject impact = Json.createReader(new StringReader("{\"provincePopulationPct\": 49.99999999999999999999}"))
                .readObject();
        assertThat(((JsonNumber) impact.get("provincePopulationPct")).doubleValue())
                .isEqualTo(50.0);
        IncidentFacts facts = IncidentFacts.read(impact, JsonValue.EMPTY_JSON_OBJECT);
        AssessmentQuestion question =
                AssessmentQuestion.of(OffsetDateTime.parse("2026-10-02T21:30:00+08:00"), facts, List.of(Regime.CN));
        assertThat(assess(question).getSeverity()).isEqualTo(Severity.GENERAL);
    }
}
