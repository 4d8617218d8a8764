package org.openbeian.workflow.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.grading.Grading;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.facts.FactsReader;
import org.openbeian.grading.rulebook.RuleSetId;

class RulesAgreeTest {

    private static Facts read(JsonObject json) {
        return FactsReader.read(json).facts();
    }

    @ParameterizedTest
    @CsvSource({
        "beihai, 2026-11-23.1, 10000",
        "nanling, 2026-11-23.1-nl, 3000",
        "beihai, 2026-11-28.1, 20000",
        "nanling, 2026-11-28.1-nl, 5000",
    })
    void decision_models_agree_with_an_independent_reading_of_the_rules(String authority, String version, int cases) {
        StraightRules straight = new StraightRules(version);
        RuleSetId ruleSet = new RuleSetId(authority, version);
        Random random = new Random(20261123);
        for (int i = 0; i < cases; i++) {
            JsonObject json = RandomFacts.draw(random);
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
            StraightRules.Found expected = straight.grade(RandomFacts.plain(json), day.toString());
            Map<String, Object> answers = expected.answers();
            Grading grading = PureDmn.RULES.evaluate(ruleSet, read(json), day);
            List<Object> actual = List.of(
                    grading.getTrace().stream().map(TracedRule::rule).toList(),
                    grading.getRegistration().name(),
                    grading.getRedLines(),
                    grading.getObligations(),
                    grading.getCompletenessErrors(),
                    grading.getCategory(),
                    grading.getGradeNumber(),
                    grading.getGrade(),
                    grading.getTrack().name(),
                    grading.getFloor(),
                    grading.getConditions(),
                    grading.getForeignFlags(),
                    grading.getUpcoming().stream()
                            .map(rule -> String.join(
                                    " ",
                                    rule.rule().table(),
                                    rule.rule().rule(),
                                    rule.getValue(),
                                    rule.effectiveFrom().toString()))
                            .toList());
            assertThat(actual)
                    .as(day + " " + json)
                    .isEqualTo(List.of(
                            expected.trace(),
                            answers.get("registration"),
                            answers.get("redLine"),
                            answers.get("obligation"),
                            answers.get("completeness"),
                            answers.get("category"),
                            answers.get("gradeNumber"),
                            answers.get("grade"),
                            answers.get("effectiveTrack"),
                            answers.get("floor"),
                            answers.get("condition"),
                            answers.get("flag"),
                            expected.upcoming()));
        }
    }

    @Test
    void asking_for_many_variants_at_once_gives_what_asking_one_by_one_gives() {
        Random random = new Random(7);
        Facts facts = read(RandomFacts.draw(random));
        List<Facts> variants = List.of(
                facts,
                facts.with(Fact.PUBLIC_FACING, !facts.isPublicFacing()),
                facts.with(Fact.TRAINING_COMPUTE_FLOP, new java.math.BigDecimal("2e26")),
                facts.with(Fact.CII, true));
        List<Grading> together = PureDmn.RULES.evaluateAll(PureDmn.BEIHAI, variants, PureDmn.DAY);
        for (int i = 0; i < variants.size(); i++) {
            assertThat(together.get(i).getTrace().stream().map(TracedRule::rule))
                    .isEqualTo(PureDmn.RULES.evaluate(PureDmn.BEIHAI, variants.get(i), PureDmn.DAY).getTrace().stream()
                            .map(TracedRule::rule)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "beihai, 99999999999999999999999, C0",
        "beihai, 100000000000000000000000, C0",
        "beihai, 1e23, C0",
        "beihai, 100000000000000000000001, C1",
        "beihai, 9999999999999999999999999, C1",
        "beihai, 10000000000000000000000000, C1",
        "beihai, 10^25, C1",
        "beihai, 10000000000000000000000001, C2",
        "beihai, 10000000000000000000000000.000000000000000000001, C2",
        "beihai, 99999999999999999999999999, C2",
        "beihai, 1E+26, C2",
        "beihai, 100000000000000000000000001, C3",
        "nanling, 4999999999999999999999999, C1",
        "nanling, 5×10^24, C1",
        "nanling, 5000000000000000000000001, C2",
        "nanling, 10000000000000000000000001, C2",
        "nanling, 100000000000000000000000001, C3",
    })
    void one_flop_more_than_the_threshold_is_more_than_the_threshold(String authority, String flop, String band) {
        RuleSetId ruleSet = authority.equals("beihai") ? PureDmn.BEIHAI : PureDmn.NANLING;
        JsonObject json = jakarta.json.Json.createObjectBuilder()
                .add("sector", "OTHER")
                .add("trainingComputeFlop", flop)
                .build();
        assertThat(PureDmn.RULES.evaluate(ruleSet, read(json), PureDmn.DAY).getComputeBand())
                .isEqualTo(band);
    }

    @Test
    void raising_one_risk_factor_never_lowers_the_grade() {
        Random random = new Random(4000);
        List<Fact> flags = List.of(
                Fact.BIO_SEQUENCE_PRIMARY,
                Fact.CII,
                Fact.SAFETY_FUNCTION,
                Fact.EXTERNAL_TOOLS,
                Fact.MINORS_TARGETED,
                Fact.ANTHROPOMORPHIC,
                Fact.PUBLIC_FACING,
                Fact.PUBLIC_OPINION,
                Fact.GENERATIVE,
                Fact.RT_REMOTE_BIOMETRIC_PUBLIC);
        List<Fact> scales = List.of(Fact.AUTONOMY_LEVEL, Fact.DUAL_USE_CBRN, Fact.DUAL_USE_CYBER, Fact.DECISION_MODE);
        for (int i = 0; i < 4000; i++) {
            Facts facts = read(RandomFacts.draw(random));
            Facts raised;
            if (random.nextBoolean()) {
                raised = facts.with(flags.get(random.nextInt(flags.size())), true);
            } else if (random.nextBoolean()) {
                Fact scale = scales.get(random.nextInt(scales.size()));
                int now = scale.getChoices().indexOf(facts.get(scale));
                raised = facts.with(
                        scale,
                        scale.getChoices()
                                .get(Math.min(now + 1, scale.getChoices().size() - 1)));
            } else {
                raised = facts.with(Fact.REGISTERED_USERS, facts.getRegisteredUsers() * 10 + 1);
            }
            int before =
                    PureDmn.RULES.evaluate(PureDmn.BEIHAI, facts, PureDmn.DAY).getGradeNumber();
            int after =
                    PureDmn.RULES.evaluate(PureDmn.BEIHAI, raised, PureDmn.DAY).getGradeNumber();
            assertThat(after).as("%s → %s", facts, raised).isGreaterThanOrEqualTo(before);
        }
    }
}
