package org.openbeian.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleSetId;

class GradingDifferenceTest {

    private static final RuleSetId OLDER = new RuleSetId("beihai", "2026-11-23.1");

    /** Generative, but with none of the listed algorithms: the older rules ask for no algorithm filing. */
    private static final Facts FACTS = Facts.ofSector("OFFICE")
            .with(Fact.MODEL_TYPE, "general_purpose")
            .with(Fact.GENERATIVE, true)
            .with(Fact.MODALITIES, List.of("text"))
            .with(Fact.MODEL_ORIGIN, "self_trained")
            .with(Fact.TRAINING_COMPUTE_FLOP, new BigDecimal("1e22"))
            .with(Fact.PUBLIC_FACING, true)
            .with(Fact.PUBLIC_OPINION, true)
            .with(Fact.REGISTERED_USERS, 5_000L)
            .with(Fact.MAU, 500L)
            .with(Fact.DECISION_MODE, "none")
            .with(Fact.AUTONOMY_LEVEL, "A1");

    @Test
    void what_newer_rules_say_otherwise_is_named_one_by_one() {
        List<GradingDifference> differences =
                GradingDifference.between(grade(OLDER, FACTS), grade(TableRules.BEIHAI, FACTS));
        assertThat(GradingDifference.write(differences))
                .contains("OBLIGATION_ADDED ALGORITHM_FILING ALGORITHM_FILING")
                .doesNotContain("GENAI_FILING");
        assertThat(GradingDifference.between(grade(TableRules.BEIHAI, FACTS), grade(OLDER, FACTS)))
                .extracting(GradingDifference::kind)
                .as("the other way round it is gone")
                .contains(GradingDifference.Kind.OBLIGATION_GONE);
        assertThat(GradingDifference.between(grade(OLDER, FACTS), grade(OLDER, FACTS)))
                .isEmpty();
    }

    @Test
    void another_grade_is_told_with_both_numbers() {
        Facts risky = FACTS.with(Fact.DUAL_USE_CBRN, "demonstrated");
        assertThat(GradingDifference.between(grade(OLDER, FACTS), grade(OLDER, risky)))
                .filteredOn(one -> one.kind() == GradingDifference.Kind.GRADE)
                .singleElement()
                .satisfies(one -> assertThat(Integer.parseInt(one.is())).isGreaterThan(Integer.parseInt(one.was())));
    }

    @Test
    void it_is_kept_and_read_as_it_was() {
        List<GradingDifference> differences =
                GradingDifference.between(grade(OLDER, FACTS), grade(TableRules.BEIHAI, FACTS));
        assertThat(GradingDifference.read(GradingDifference.write(differences))).isEqualTo(differences);
        assertThat(GradingDifference.read("")).isEmpty();
    }

    @Test
    void what_cannot_be_said_is_not_the_same_as_no_difference() {
        String kept = GradingDifference.write(GradingDifference.notEvaluable());
        assertThat(GradingDifference.read(kept))
                .extracting(GradingDifference::kind)
                .containsExactly(GradingDifference.Kind.NOT_EVALUABLE);
    }

    private static Grading grade(RuleSetId rules, Facts facts) {
        return new TableRules().evaluate(rules, facts, TableRules.DAY);
    }
}
