package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.TableRules;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.facts.Facts;

/** Each thing on which a system is graded anew makes a change material, and by itself. */
class MaterialChangeTest {

    private static final GradingRules RULES = new TableRules();

    private static final Facts BEFORE = Facts.ofSector("OFFICE")
            .with(Fact.MODEL_TYPE, "general_purpose")
            .with(Fact.GENERATIVE, true)
            .with(Fact.MODALITIES, List.of("text", "image"))
            .with(Fact.ALGORITHM_TYPES, List.of("generative_synthetic"))
            .with(Fact.MODEL_ORIGIN, "filed_api")
            .with(Fact.UPSTREAM_FILING_NUMBER, "A-1")
            .with(Fact.TRAINING_COMPUTE_FLOP, new BigDecimal("1e22"))
            .with(Fact.PUBLIC_FACING, true)
            .with(Fact.PUBLIC_OPINION, true)
            .with(Fact.REGISTERED_USERS, 500_000L)
            .with(Fact.MAU, 50_000L)
            .with(Fact.DECISION_MODE, "none")
            .with(Fact.AUTONOMY_LEVEL, "A1");

    @Test
    void nothing_changed_is_minor() {
        assertThat(triggers(BEFORE)).isEmpty();
    }

    @Test
    void another_number_within_the_same_bands_is_minor() {
        assertThat(triggers(BEFORE.with(Fact.REGISTERED_USERS, 999_999L).with(Fact.MAU, 99_999L)))
                .isEmpty();
        assertThat(triggers(BEFORE.with(Fact.TRAINING_COMPUTE_FLOP, new BigDecimal("1e23"))))
                .isEmpty();
        assertThat(triggers(BEFORE.with(Fact.PARAMETER_COUNT_B, new BigDecimal("70"))))
                .isEmpty();
    }

    @Test
    void one_flop_above_the_band_is_material() {
        assertThat(triggers(BEFORE.with(
                        Fact.TRAINING_COMPUTE_FLOP, BigDecimal.TEN.pow(23).add(BigDecimal.ONE))))
                .contains(RegradeTrigger.COMPUTE_BAND);
    }

    @Test
    void one_user_more_can_be_material() {
        assertThat(triggers(BEFORE.with(Fact.REGISTERED_USERS, 1_000_000L))).contains(RegradeTrigger.SCALE_BAND);
    }

    @Test
    void a_modality_more_is_material_and_one_less_is_not() {
        assertThat(triggers(BEFORE.with(Fact.MODALITIES, List.of("text", "image", "audio"))))
                .contains(RegradeTrigger.NEW_MODALITY);
        assertThat(triggers(BEFORE.with(Fact.MODALITIES, List.of("text")))).doesNotContain(RegradeTrigger.NEW_MODALITY);
    }

    @Test
    void another_sector_is_material_even_of_the_same_class() {
        assertThat(triggers(BEFORE.with(Fact.SECTOR, "RETAIL"))).containsExactly(RegradeTrigger.SECTOR);
    }

    @Test
    void autonomy_that_rises_is_material_and_one_that_falls_is_not() {
        assertThat(triggers(BEFORE.with(Fact.AUTONOMY_LEVEL, "A2"))).contains(RegradeTrigger.AUTONOMY_RISES);
        assertThat(triggers(BEFORE.with(Fact.AUTONOMY_LEVEL, "A0"))).doesNotContain(RegradeTrigger.AUTONOMY_RISES);
    }

    @Test
    void another_origin_or_upstream_model_is_material() {
        assertThat(triggers(BEFORE.with(Fact.MODEL_ORIGIN, "fine_tuned"))).contains(RegradeTrigger.MODEL_ORIGIN);
        assertThat(triggers(BEFORE.with(Fact.UPSTREAM_FILING_NUMBER, "A-2")))
                .containsExactly(RegradeTrigger.UPSTREAM_MODEL);
        assertThat(triggers(BEFORE.with(Fact.UPSTREAM_FILING_NUMBER, null))).contains(RegradeTrigger.UPSTREAM_MODEL);
    }

    @Test
    void another_dual_use_evaluation_is_material_the_worse_of_the_two_counts() {
        Facts potential = BEFORE.with(Fact.DUAL_USE_CYBER, "potential");
        assertThat(triggers(potential)).contains(RegradeTrigger.DUAL_USE);
        assertThat(triggers(potential, potential.with(Fact.DUAL_USE_CBRN, "potential")))
                .doesNotContain(RegradeTrigger.DUAL_USE);
    }

    @Test
    void a_fact_on_no_list_is_material_when_the_rules_say_something_else() {
        assertThat(triggers(BEFORE.with(Fact.CII, true))).contains(RegradeTrigger.OUTCOME);
        assertThat(triggers(BEFORE.with(Fact.MINORS_TARGETED, true))).contains(RegradeTrigger.OUTCOME);
    }

    private static Set<RegradeTrigger> triggers(Facts after) {
        return triggers(BEFORE, after);
    }

    private static Set<RegradeTrigger> triggers(Facts before, Facts after) {
        return MaterialChange.triggers(
                before,
                RULES.evaluate(TableRules.BEIHAI, before, TableRules.DAY),
                after,
                RULES.evaluate(TableRules.BEIHAI, after, TableRules.DAY));
    }
}
