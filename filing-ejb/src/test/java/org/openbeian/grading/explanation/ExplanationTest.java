package org.openbeian.grading.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingJson;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.Registration;
import org.openbeian.grading.TableRules;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.explanation.Change.Direction;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.facts.FactsReader;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;

class ExplanationTest {

    private static final GradingRules RULES = new TableRules();

    private static Stream<JsonObject> samples() {
        try (JsonReader reader = Json.createReader(
                ExplanationTest.class.getResourceAsStream("/domain/2026-11-28.1/sample-filings.json"))) {
            return reader.readObject().getJsonArray("filings").getValuesAs(JsonObject.class).stream();
        }
    }

    private static Facts facts(String id) {
        return samples()
                .filter(sample -> sample.getString("id").equals(id))
                .findFirst()
                .map(sample -> FactsReader.read(sample.getJsonObject("facts")).facts())
                .orElseThrow();
    }

    private static List<Change> changes(Facts facts) {
        return NearestChange.of(RULES, RULES.evaluate(TableRules.BEIHAI, facts, TableRules.DAY), facts);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_of_a_sample_is_explained_in_both_languages() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.getString("id"), () -> {
                    Facts facts =
                            FactsReader.read(sample.getJsonObject("facts")).facts();
                    Grading grading = RULES.evaluate(TableRules.BEIHAI, facts, TableRules.DAY);
                    List<ExplainedStep> steps = Explanation.of(grading, facts);
                    assertThat(steps.stream().map(ExplainedStep::rule).filter(rule -> rule != null))
                            .containsExactlyElementsOf(grading.getTrace().stream()
                                    .map(TracedRule::rule)
                                    .toList());
                    assertThat(steps).allSatisfy(step -> {
                        assertThat(step.zh()).matches("(?s).*\\p{IsHan}.*。").doesNotContain("null", "true", "false");
                        assertThat(step.en())
                                .matches("[A-Z][ -~·×≥]*\\.")
                                .doesNotContain("null", " true", " false", "_");
                    });
                }));
    }

    @Test
    void every_code_of_the_rules_has_words() {
        for (Rule rule : RuleBook.newest().getTables().stream()
                .filter(table -> table.id().compareTo("T14") <= 0)
                .flatMap(table -> table.rules().stream())
                .toList()) {
            Phrase phrase =
                    switch (rule.table()) {
                        case "T03" -> GradingWords.redLine((String) rule.then().get(0));
                        case "T04" -> {
                            assertHasWords(
                                    GradingWords.timing((String) rule.then().get(1)));
                            yield GradingWords.obligation((String) rule.then().get(0));
                        }
                        case "T05" -> GradingWords.category((String) rule.then().get(0));
                        case "T12" -> GradingWords.track((String) rule.then().get(0));
                        case "T13" ->
                            GradingWords.condition((String) rule.then().get(0));
                        case "T14" ->
                            GradingWords.foreignFlag((String) rule.then().get(0));
                        default -> new Phrase("有", "some");
                    };
            assertHasWords(phrase);
        }
        for (Fact fact : Fact.values()) {
            fact.getChoices().stream()
                    .filter(choice -> fact.getKind() == Fact.Kind.CHOICE)
                    .forEach(choice ->
                            assertThat(GradingWords.value(choice).zh()).isNotEqualTo(choice));
        }
    }

    private static void assertHasWords(Phrase phrase) {
        assertThat(phrase.zh()).matches("(?s).*\\p{IsHan}.*");
        assertThat(phrase.en()).doesNotContain("_");
    }

    @Test
    void one_user_below_the_threshold_is_the_nearest_change() {
        // 999,999 registered users instead of 1,000,000 would give G2
        Change nearest = changes(facts("F03")).get(0);
        assertThat(nearest.fact()).isEqualTo(Fact.REGISTERED_USERS);
        assertThat(nearest.direction()).isEqualTo(Direction.DOWN);
        assertThat(nearest.result().getGrade()).isEqualTo("G2");
        assertThat(nearest.getEn())
                .isEqualTo("If registered users are fewer than 1,000,000, the grade becomes G2 (General).");
        assertThat(nearest.getZh()).isEqualTo("如果注册用户数少于 1,000,000，等级变为 G2 一般风险。");
    }

    @Test
    void one_flop_above_the_frontier_threshold_is_found() {
        Facts facts = Facts.ofSector("GENERAL_MODEL")
                .with(Fact.MODEL_TYPE, "general_purpose")
                .with(Fact.TRAINING_COMPUTE_FLOP, new BigDecimal("1e25"));
        Change nearest = changes(facts).get(0);
        assertThat(nearest.fact()).isEqualTo(Fact.TRAINING_COMPUTE_FLOP);
        assertThat(nearest.direction()).isEqualTo(Direction.UP);
        assertThat(nearest.result().getRegistration()).isEqualTo(Registration.REQUIRED);
        assertThat(nearest.getEn())
                .isEqualTo("If training compute is more than 10^25 FLOP, the grade becomes G3 (Considerable)"
                        + " and registration is required.");
    }

    @TestFactory
    Stream<DynamicTest> every_change_shown_really_alters_the_grading() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.getString("id"), () -> {
                    Facts facts =
                            FactsReader.read(sample.getJsonObject("facts")).facts();
                    Grading now = RULES.evaluate(TableRules.BEIHAI, facts, TableRules.DAY);
                    List<Change> changes = NearestChange.of(RULES, now, facts);
                    assertThat(changes).isNotEmpty().hasSizeLessThanOrEqualTo(NearestChange.MOST);
                    assertThat(changes).allSatisfy(change -> assertThat(List.of(
                                    change.result().getGradeNumber(),
                                    change.result().getRegistration()))
                            .isNotEqualTo(List.of(now.getGradeNumber(), now.getRegistration())));
                }));
    }

    @Test
    void stepping_back_from_a_red_line_is_shown_and_crossing_one_is_not() {
        assertThat(changes(facts("F12")).get(0).fact()).isEqualTo(Fact.VIRTUAL_INTIMACY_FOR_MINORS);
        assertThat(changes(facts("F01")))
                .noneMatch(change -> change.result().getRegistration() == Registration.REJECTED_RED_LINE);
    }

    @TestFactory
    Stream<DynamicTest> a_grading_kept_with_a_filing_reads_back_the_same() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.getString("id"), () -> {
                    Grading grading = RULES.evaluate(
                            TableRules.BEIHAI,
                            FactsReader.read(sample.getJsonObject("facts")).facts(),
                            LocalDate.parse(sample.getString("submitted_on")));
                    JsonObject kept = GradingJson.kept(grading);
                    assertThat(GradingJson.kept(GradingJson.read(kept))).isEqualTo(kept);
                    assertThat(grading.getTrace().stream().map(TracedRule::rule).toList())
                            .isEqualTo(sample.getJsonArray("expected_rule_trace")
                                    .getValuesAs(jakarta.json.JsonString::getString));
                }));
    }
}
