package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.grading.GradingJson;
import org.openbeian.grading.TableRules;
import org.openbeian.grading.Track;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.facts.Facts;

class GradeBasisTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

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
    void another_grade_another_category_and_another_kind_of_registration_take_the_basis_away() {
        assertThat(GradeBasis.isGone(kept(FACTS), kept(FACTS.with(Fact.DUAL_USE_CBRN, "demonstrated"))))
                .as("grade")
                .isTrue();
        assertThat(GradeBasis.isGone(kept(FACTS), kept(FACTS.with(Fact.CII, true))))
                .as("critical infrastructure")
                .isTrue();
        assertThat(GradeBasis.isGone(
                        kept(FACTS), kept(FACTS.with(Fact.PUBLIC_FACING, false).with(Fact.PUBLIC_OPINION, false))))
                .as("kind of registration")
                .isTrue();
    }

    @Test
    void an_answer_that_leads_the_rules_to_the_same_leaves_the_grade_standing() {
        assertThat(GradeBasis.isGone(kept(FACTS), kept(FACTS))).isFalse();
        assertThat(GradeBasis.isGone(kept(FACTS), kept(FACTS.with(Fact.MAU, 501L))))
                .isFalse();
    }

    /** A raised grade happens to be what the rules say now: still nobody has set it for these facts. */
    @Test
    void it_is_the_proposal_that_the_grade_rests_on_that_counts_not_the_grade_itself() {
        Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
        JsonObject before = kept(FACTS);
        JsonObject after = kept(FACTS.with(Fact.DUAL_USE_CBRN, "demonstrated"));
        GradingRecord proposal = new GradingRecord(filing, null, "1", grade(before), null, before, NOW);
        GradingRecord raised = new GradingRecord(filing, "ye", "1", grade(after), "风险更大，故提高等级。", before, NOW);
        assertThat(GradeBasis.isGone(List.of(raised, proposal), after)).isTrue();
        assertThat(GradeBasis.isGone(List.of(raised, proposal), before)).isFalse();
        GradingRecord anew = new GradingRecord(filing, "ye", "1", grade(after), null, after, NOW);
        assertThat(GradeBasis.isGone(List.of(anew, raised, proposal), after)).isFalse();
    }

    @Test
    void nobody_reviews_or_approves_until_a_classifier_has_set_the_grade_anew() {
        Filing filing = underReview();
        asked(filing);
        filing.resubmit(true, "hash", terms(4), true, NOW);
        assertThat(filing.review().isRegradeDue()).isTrue();
        assertThat(filing.getTerms().grade()).as("as it was set").isEqualTo(2);
        assertThat(filing.getTerms().proposed())
                .as("what may be set is counted from it")
                .isEqualTo(4);
        assertThatThrownBy(filing.review()::gradeMustStand).hasMessageContaining("review.regrade_due");
        assertThatThrownBy(filing::finishReview).isInstanceOf(BusinessException.class);
        assertThatThrownBy(filing::convenePanel).isInstanceOf(BusinessException.class);
        filing.grade(terms(4));
        assertThat(filing.getState()).isEqualTo(FilingState.GRADED);
        assertThatCode(filing.review()::gradeMustStand).doesNotThrowAnyException();
    }

    @Test
    void a_second_answer_that_takes_the_first_back_lets_the_review_go_on() {
        Filing filing = underReview();
        asked(filing);
        filing.resubmit(true, "hash", terms(4), true, NOW);
        asked(filing);
        filing.resubmit(true, "hash", terms(2), false, NOW);
        assertThatCode(filing.review()::gradeMustStand).doesNotThrowAnyException();
        assertThat(filing.getTerms().proposed()).isEqualTo(2);
    }

    private static Filing underReview() {
        Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
        filing.save("system", JsonValue.EMPTY_JSON_OBJECT, -1, "anna", NOW);
        filing.sign("ben", "hash", NOW);
        filing.submit("BH-2026-000001", "hash", terms(2), NOW);
        filing.accept(NOW);
        filing.grade(terms(2));
        filing.startReview();
        return filing;
    }

    private static void asked(Filing filing) {
        filing.requestCorrection(true, false);
        filing.sign("ben", "hash", NOW);
    }

    private static GradeTerms terms(int grade) {
        return new GradeTerms(
                "1", grade, grade > 2 ? Track.EXPERT : Track.SIMPLE, "REQUIRED", "ALGORITHM", 1, 0, 1, 36);
    }

    private static JsonObject kept(Facts facts) {
        return GradingJson.kept(new TableRules().evaluate(TableRules.BEIHAI, facts, TableRules.DAY));
    }

    private static int grade(JsonObject kept) {
        return GradingJson.read(kept).getGradeNumber();
    }
}
