package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.NUMBER;
import static org.openbeian.registration.AFiling.PREPARER;
import static org.openbeian.registration.AFiling.SIGNATORY;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;
import static org.openbeian.registration.AFiling.terms;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.grading.Track;

/** What a filing refuses, whoever asks and whatever the page has shown. */
class FilingGuardsTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(why));
    }

    private static void illegal(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void a_third_technical_question_is_refused() {
        AFiling asked = aFiling().underReview().askedAndAnswered(false);
        assertThat(asked.get().corrections().refused(true)).isNull();
        asked.askedAndAnswered(false);
        refused(() -> asked.get().requestCorrection(true, false), "filing.too_many_technical_questions");
        assertThat(asked.get().getState()).as("nothing has moved").isEqualTo(FilingState.UNDER_REVIEW);
    }

    @Test
    void intake_tells_the_gaps_once() {
        AFiling told = aFiling().submitted().gapsToldAndAnswered();
        refused(() -> told.get().requestCorrection(false, false), "filing.gaps_told_already");
        assertThat(told.get().getState()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void the_gaps_told_by_intake_leave_a_reviewer_all_questions_and_the_other_way_round() {
        AFiling told = aFiling().submitted().gapsToldAndAnswered().underReview();
        assertThat(told.get().corrections().refused(true)).isNull();
        assertThat(aFiling()
                        .underReview()
                        .askedAndAnswered(false)
                        .get()
                        .corrections()
                        .refused(false))
                .isNull();
    }

    @Test
    void intake_asks_no_technical_question_and_a_reviewer_tells_no_gaps() {
        illegal(() -> aFiling().submitted().get().requestCorrection(true, false));
        illegal(() -> aFiling().underReview().get().requestCorrection(false, false));
    }

    @Test
    void what_was_asked_makes_the_signature_void() {
        Filing asked = aFiling().submitted().get();
        assertThat(asked.signature().isOn("hash")).isTrue();
        asked.requestCorrection(false, false);
        assertThat(asked.signature().isOn("hash")).isFalse();
        refused(() -> asked.resubmit(false, "hash", terms(2), false, NOW), "filing.not_signed");
    }

    @Test
    void nothing_is_submitted_with_a_signature_over_other_content() {
        Filing draft = aFiling().get();
        refused(() -> draft.submit(NUMBER, "hash", terms(2), NOW), "filing.not_signed");
        draft.sign(SIGNATORY, "what was signed", NOW);
        refused(() -> draft.submit(NUMBER, "what stands there now", terms(2), NOW), "filing.not_signed");
        assertThat(draft.getState()).isEqualTo(FilingState.DRAFT);
    }

    @Test
    void no_answer_to_a_correction_goes_out_with_a_signature_over_other_content() {
        Filing asked = aFiling().submitted().get();
        asked.requestCorrection(false, false);
        asked.sign(SIGNATORY, "what was signed", NOW);
        refused(() -> asked.resubmit(false, "what stands there now", terms(2), false, NOW), "filing.not_signed");
        assertThat(asked.getState()).isEqualTo(FilingState.CORRECTION_REQUESTED);
    }

    /** SOD-12. */
    @Test
    void from_grade_3_on_nobody_submits_what_they_have_prepared() {
        Filing draft = aFiling().get();
        draft.sign(PREPARER, "hash", NOW);
        refused(() -> draft.submit(NUMBER, "hash", terms(3), NOW), "sod.12");
        assertThatCode(() -> draft.submit(NUMBER, "hash", terms(2), NOW)).doesNotThrowAnyException();
    }

    /** SOD-12, also when a correction has brought the grade there. */
    @Test
    void from_grade_3_on_nobody_answers_a_correction_that_they_have_prepared() {
        Filing asked = aFiling().submitted().get();
        asked.requestCorrection(false, false);
        asked.sign(PREPARER, "hash", NOW);
        refused(() -> asked.resubmit(false, "hash", terms(3), false, NOW), "sod.12");
        assertThatCode(() -> asked.resubmit(false, "hash", terms(2), false, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_handed_in_is_neither_written_on_nor_signed_again() {
        Filing handedIn = aFiling().submitted().get();
        refused(() -> handedIn.save("purpose", JsonValue.EMPTY_JSON_OBJECT, -1, PREPARER, NOW), "filing.not_editable");
        refused(() -> handedIn.sign(SIGNATORY, "hash", NOW), "filing.not_editable");
    }

    @Test
    void of_two_who_write_on_one_page_the_second_is_told() {
        Filing draft = aFiling().get();
        draft.save("purpose", JsonValue.EMPTY_JSON_OBJECT, FilingSection.NEVER_SAVED, PREPARER, NOW);
        assertThatThrownBy(() -> draft.save("purpose", JsonValue.EMPTY_JSON_OBJECT, 7, "carl", NOW))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("filing.changed_meanwhile");
        assertThatCode(() -> draft.save("purpose", JsonValue.EMPTY_JSON_OBJECT, 0, "carl", NOW))
                .as("nobody has saved it meanwhile")
                .doesNotThrowAnyException();
    }

    @Test
    void a_first_page_that_somebody_else_has_saved_meanwhile_is_not_written_over() {
        Filing draft = aFiling().with("purpose", JsonValue.EMPTY_JSON_OBJECT).get();
        FieldsOf.set(draft.pages().section("purpose"), "version", 1L);
        refused(
                () -> draft.save("purpose", JsonValue.EMPTY_JSON_OBJECT, FilingSection.NEVER_SAVED, "carl", NOW),
                "filing.changed_meanwhile");
    }

    @Test
    void who_files_anew_cannot_say_that_it_is_a_change() {
        assertThatThrownBy(() -> aFiling().with("system", "filingKind", "AMENDMENT"))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/sections/system/filingKind"));
    }

    @Test
    void a_review_is_not_closed_before_the_panel_has_reported() {
        AFiling waiting = aFiling().proposed(5).graded(5).underReview();
        refused(() -> waiting.get().finishReview(), "review.panel_report_missing");
        assertThat(waiting.panelReported().awaitingDecision().get().getState())
                .isEqualTo(FilingState.AWAITING_DECISION);
    }

    @Test
    void a_grade_that_is_set_anew_takes_a_panel_anew() {
        Filing again = aFiling().graded(5).underReview().panelReported().get();
        assertThat(again.review().isPanelReported()).isTrue();
        again.grade(terms(5));
        again.startReview();
        refused(again::finishReview, "review.panel_report_missing");
    }

    @Test
    void where_no_panel_sits_nobody_waits_for_it() {
        assertThatCode(() -> aFiling().graded(4).underReview().awaitingDecision())
                .doesNotThrowAnyException();
    }

    @Test
    void an_approver_returns_it_once() {
        Filing decided = aFiling().awaitingDecision().get();
        assertThat(decided.review().isReturnable()).isTrue();
        decided.returnToReview(false);
        assertThat(decided.review().isReturnable()).isFalse();
        decided.finishReview();
        refused(() -> decided.returnToReview(false), "review.returned_already");
        decided.returnToReview(true);
        assertThat(decided.getState())
                .as("an opinion that must not count is formed again, however often")
                .isEqualTo(FilingState.UNDER_REVIEW);
    }

    @Test
    void a_red_line_is_not_approved() {
        AFiling over = aFiling().graded(terms(5, Track.RED_LINE));
        over.get().rejectRedLine();
        assertThat(over.get().getTerms().isRedLine()).isTrue();
        refused(() -> over.get().approve(false, NOW), "review.red_line_cannot_be_approved");
        refused(() -> over.get().approve(true, NOW), "review.red_line_cannot_be_approved");
        over.get().end(Ending.rejected("越过红线，不予登记。", "当事人未到。", NOW));
        assertThat(over.get().ending().heard()).isEqualTo("当事人未到。");
    }

    /** Nobody goes on with a grade that was set for other facts. */
    @Test
    void a_grade_whose_basis_is_gone_is_set_anew_first() {
        Filing other = aFiling().graded(5).underReview().askedAndAnswered(true).get();
        assertThat(other.review().isRegradeDue()).isTrue();
        refused(other::convenePanel, "review.regrade_due");
        refused(other::finishReview, "review.regrade_due");
        other.grade(terms(4));
        assertThat(other.review().isRegradeDue()).isFalse();
        other.startReview();
        other.finishReview();
        FieldsOf.set(other, "review.regradeDue", true);
        refused(() -> other.approve(false, NOW), "review.regrade_due");
    }

    @Test
    void a_number_is_given_once() {
        Filing registered = aFiling().graded(1).get();
        registered.registered(null, null, NOW);
        registered.registration().numbered("AIR-1");
        assertThatThrownBy(() -> registered.registration().numbered("AIR-2")).isInstanceOf(IllegalStateException.class);
        assertThat(registered.registration().number()).isEqualTo("AIR-1");
    }

    @Test
    void what_is_no_registration_is_neither_suspended_nor_revoked() {
        illegal(() -> aFiling().awaitingDecision().then(FilingEvent.SUSPEND));
        Filing change = aChange(FilingKind.AMENDMENT, aFiling().registered().get())
                .registered()
                .get();
        assertThat(change.getState()).isEqualTo(FilingState.REGISTERED);
        assertThat(change.isRegistration()).isFalse();
        assertThatThrownBy(() -> change.registrationChanges(FilingEvent.SUSPEND, null))
                .as("a change is no registration, wherever it stands")
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void what_has_ended_or_is_not_registered_is_not_confirmed() {
        refused(() -> confirm(aFiling().submitted().get()), "filing.registration_ended");
        refused(() -> confirm(aFiling().registered().then(FilingEvent.REVOKE).get()), "filing.registration_ended");
        Filing holds = aFiling().registered().get();
        confirm(holds);
        assertThat(holds.registration().confirmedAt()).isEqualTo(LATER);
    }

    private static void confirm(Filing filing) {
        filing.registration().confirm(filing.getState(), LATER);
    }

    @Test
    void facts_are_put_right_only_by_a_regrade_that_is_being_graded_or_reviewed() {
        Filing registration = aFiling().registered().get();
        for (Filing other : List.of(
                aFiling().accepted().get(),
                aChange(FilingKind.REGRADE, registration).get(),
                aChange(FilingKind.REGRADE, registration).graded(2).get())) {
            refused(() -> other.correct("purpose", JsonValue.EMPTY_JSON_OBJECT, "officer", NOW), "filing.not_editable");
        }
        for (AFiling regrade : List.of(
                aChange(FilingKind.REGRADE, registration).accepted(),
                aChange(FilingKind.REGRADE, registration).underReview())) {
            regrade.get().correct("purpose", AFiling.answer("purpose", "客服"), "officer", NOW);
            assertThat(regrade.get().pages().answers()).containsKey("purpose");
        }
    }
}
