package org.openbeian.workflow.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.workflow.registration.ProcessRun.CORRECTION_DUE;
import static org.openbeian.workflow.registration.ProcessRun.INTAKE_DUE;
import static org.openbeian.workflow.registration.ProcessRun.NOW;
import static org.openbeian.workflow.registration.ProcessRun.REMINDER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.registration.FilingProcess.Step;

/** Each way through FilingReview.bpmn comes to the right end, and nothing is left open behind it. */
class FilingReviewPathsTest {

    private ProcessRun run = new ProcessRun("beihai");

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void a_submitted_filing_is_with_intake() {
        run.submitted();
        assertThat(run.open()).containsExactly("Task_Intake");
        assertThat(run.portal.done).containsExactly("INTAKE");
        assertThat(run.task("Task_Intake").getTenantId()).isEqualTo("beihai");
    }

    @Test
    void intake_refuses() {
        run.submitted().does("Task_Intake", Step.REFUSED).endsAt("End_NotAccepted");
    }

    @Test
    void a_filing_counts_as_accepted_when_intake_says_nothing() {
        run.submitted().at(INTAKE_DUE);
        assertThat(run.open()).containsExactly("Task_Grade");
        assertThat(run.portal.done).containsExactly("INTAKE", "acceptByLapse", "GRADING");
        assertThat(run.portal.cancelled).containsExactly("INTAKE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beihai", "nanling"})
    void intake_takes_a_minor_change_as_it_is(String authority) {
        run.close();
        run = new ProcessRun(authority);
        run.submitted().does("Task_Intake", Step.RECORDED).endsAt("End_Recorded");
    }

    @Test
    void a_minor_change_takes_effect_when_intake_says_nothing() {
        run.portal.minor = true;
        run.submitted().at(INTAKE_DUE);
        run.endsAt("End_LapseRecorded");
        assertThat(run.portal.done).containsExactly("INTAKE", "acceptByLapse");
    }

    @Test
    void a_regrade_begins_with_the_classifier_and_is_recorded_when_the_track_is_no_heavier() {
        run.process.regradeOpened(run.filing);
        assertThat(run.portal.done).containsExactly("GRADING");
        run.graded("RECORD", 0, 0, 1).at(NOW);
        run.endsAt("End_ChangeRecorded");
        assertThat(run.portal.done).containsExactly("GRADING", "recordChange");
    }

    @Test
    void a_regrade_that_a_second_classifier_confirms_goes_on_to_the_review() {
        run.process.regradeOpened(run.filing);
        run.does(
                "Task_Grade",
                Step.GRADED,
                Map.of(
                        "route",
                        "CONFIRM",
                        "routeAfterConfirm",
                        "REVIEW",
                        "reviewers",
                        2,
                        "panelSize",
                        0,
                        "approvers",
                        1));
        run.does("Task_ConfirmGrade", Step.CONFIRMED, Map.of("routeAfterConfirm", "REVIEW"));
        assertThat(run.open()).containsExactly("Task_Review", "Task_Review");
    }

    @Test
    void it_does_not_count_as_accepted_before_the_time_is_over() {
        run.process.submitted(run.filing, INTAKE_DUE.plusNanos(1));
        run.at(INTAKE_DUE);
        assertThat(run.open()).containsExactly("Task_Intake");
    }

    @Test
    void gaps_go_to_the_applicant_and_back_to_intake_with_a_new_time_limit() {
        run.submitted().asksApplicant("Task_Intake");
        assertThat(run.open()).containsExactly("Task_Correct");
        Instant later = INTAKE_DUE.plus(Duration.ofDays(3));
        run.does("Task_Correct", Step.ANSWERED, Map.of("intakeDue", later)).at(INTAKE_DUE);
        assertThat(run.open()).containsExactly("Task_Intake");
        run.at(later);
        assertThat(run.open()).containsExactly("Task_Grade");
    }

    @Test
    void the_applicant_is_reminded_once_and_can_still_answer() {
        run.submitted().asksApplicant("Task_Intake").at(REMINDER);
        assertThat(run.portal.done).endsWith("remindCorrection");
        assertThat(run.open()).containsExactly("Task_Correct");
        run.does("Task_Correct", Step.ANSWERED, Map.of("intakeDue", CORRECTION_DUE));
        assertThat(run.open()).containsExactly("Task_Intake");
    }

    @Test
    void a_correction_lapses_after_the_reminder_also_when_both_are_overdue() {
        run.submitted().asksApplicant("Task_Intake").at(CORRECTION_DUE.plusSeconds(86_400));
        assertThat(run.portal.done).endsWith("CORRECTION", "remindCorrection", "lapseCorrection");
        assertThat(run.portal.cancelled).containsExactly("CORRECTION");
        run.endsAt("End_Lapsed");
    }

    @Test
    void not_required_needs_a_second_classifier() {
        run.accepted().graded("NOT_REQUIRED", 0, 0, 0);
        assertThat(run.open()).containsExactly("Task_ConfirmGrade");
        run.does("Task_ConfirmGrade", Step.CONFIRMED).endsAt("End_NotRequired");
    }

    @Test
    void a_grade_to_be_confirmed_goes_where_the_classifier_had_said() {
        run.accepted()
                .does("Task_Grade", Step.GRADED, Map.of("route", "CONFIRM", "routeAfterConfirm", "NOT_REQUIRED"))
                .does("Task_ConfirmGrade", Step.CONFIRMED)
                .endsAt("End_NotRequired");
    }

    @Test
    void a_confirmed_lowered_grade_goes_on_to_review() {
        run.accepted()
                .graded("CONFIRM", 1, 0, 1)
                .does(
                        "Task_ConfirmGrade",
                        Step.CONFIRMED,
                        Map.of("routeAfterConfirm", "REVIEW", "reviewers", 2, "panelSize", 0, "approvers", 1));
        assertThat(run.open()).containsExactly("Task_Review", "Task_Review");
    }

    @Test
    void a_disputed_grade_is_set_again() {
        run.accepted().graded("CONFIRM", 1, 0, 1).does("Task_ConfirmGrade", Step.DISPUTED);
        assertThat(run.open()).containsExactly("Task_Grade");
        run.graded("NOTICE", 0, 0, 0).works().endsAt("End_Notice");
    }

    @Test
    void a_red_line_goes_straight_to_the_decision() {
        run.accepted().graded("RED_LINE", 0, 0, 1);
        assertThat(run.open()).containsExactly("Task_Decide");
        assertThat(run.portal.done).doesNotContain("startReview");
        run.does("Task_Decide", Step.REJECTED).endsAt("End_Rejected");
    }

    @Test
    void a_notice_is_registered_by_a_job_of_its_own() {
        run.accepted().graded("NOTICE", 0, 0, 0);
        assertThat(run.portal.done).doesNotContain("registerNotice");
        run.works();
        assertThat(run.portal.done).endsWith("registerNotice");
        run.endsAt("End_Notice");
    }

    @Test
    void one_reviewer_and_one_approver() {
        run.accepted().graded("REVIEW", 1, 0, 1).signed("DECISION").does("Task_Decide", Step.APPROVED);
        assertThat(run.portal.done).doesNotContain("issueCertificate");
        run.works();
        assertThat(run.portal.done)
                .containsExactly("INTAKE", "GRADING", "startReview", "REVIEW", "DECISION", "issueCertificate");
        run.endsAt("End_Registered");
    }

    @Test
    void both_reviewers_have_to_sign() {
        run.accepted().graded("REVIEW", 2, 0, 1).does("Task_Review", Step.SIGNED);
        assertThat(run.open()).containsExactly("Task_Review");
        run.signed("DECISION");
        assertThat(run.open()).containsExactly("Task_Decide");
    }

    @Test
    void a_technical_question_ends_the_review_of_the_others_and_comes_back_to_all() {
        run.accepted().graded("REVIEW", 2, 0, 1).asksApplicant("Task_Review");
        assertThat(run.open()).containsExactly("Task_Correct");
        assertThat(run.portal.cancelled).containsExactly("REVIEW");
        run.does("Task_Correct", Step.ANSWERED);
        assertThat(run.open()).containsExactly("Task_Review", "Task_Review");
        assertThat(run.portal.done.stream().filter("startReview"::equals)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beihai", "nanling"})
    void an_answer_that_takes_the_grade_its_basis_goes_to_the_classifier_and_not_to_the_reviewers(String authority) {
        run.close();
        run = new ProcessRun(authority);
        run.accepted().graded("REVIEW", 1, 0, 1).asksApplicant("Task_Review");
        run.does("Task_Correct", Step.ANSWERED, Map.of("regrade", true));
        assertThat(run.open()).containsExactly("Task_Grade");
        run.graded("REVIEW", 2, 3, 1);
        assertThat(run.open()).containsExactly("Task_Review", "Task_Review");
        run.asksApplicant("Task_Review").does("Task_Correct", Step.ANSWERED, Map.of("regrade", false));
        assertThat(run.open()).as("a later answer that changes nothing").containsExactly("Task_Review", "Task_Review");
    }

    @Test
    void an_unanswered_technical_question_lapses() {
        run.accepted().graded("REVIEW", 1, 0, 1).asksApplicant("Task_Review").at(CORRECTION_DUE);
        run.endsAt("End_Lapsed");
    }

    @Test
    void a_reviewer_sends_the_case_back_to_grading() {
        run.accepted().graded("REVIEW", 2, 0, 1).does("Task_Review", Step.REGRADE);
        assertThat(run.open()).containsExactly("Task_Grade");
        assertThat(run.portal.cancelled).containsExactly("REVIEW");
        run.graded("REVIEW", 1, 0, 1);
        assertThat(run.open()).containsExactly("Task_Review");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void each_panel_member_votes_and_a_reviewer_closes(int members) {
        run.accepted()
                .graded("REVIEW", 2, members, 1)
                .does("Task_Review", Step.SIGNED)
                .signed("PANEL");
        assertThat(run.open()).hasSize(members).containsOnly("Task_Panel");
        for (int member = 0; member < members; member++) {
            run.does("Task_Panel", Step.VOTED);
        }
        assertThat(run.open()).containsExactly("Task_CloseReview");
        run.does("Task_CloseReview", Step.CLOSED)
                .does("Task_Decide", Step.APPROVED)
                .works()
                .endsAt("End_Registered");
    }

    @Test
    void the_last_reviewer_has_to_say_how_it_goes_on() {
        run.accepted().graded("REVIEW", 1, 0, 1);
        assertThatThrownBy(() -> run.does("Task_Review", Step.SIGNED)).isInstanceOf(ProcessEngineException.class);
        assertThat(run.open()).as("nothing moved").containsExactly("Task_Review");
    }

    @Test
    void two_approvers_decide_one_after_the_other() {
        run.accepted().graded("REVIEW", 1, 0, 2).signed("DECISION");
        assertThat(run.open()).containsExactly("Task_Decide");
        run.does("Task_Decide", Step.APPROVED);
        assertThat(run.open()).containsExactly("Task_Decide");
        assertThat(run.portal.done.stream().filter("DECISION"::equals)).hasSize(2);
        run.does("Task_Decide", Step.APPROVED).works().endsAt("End_Registered");
    }

    @Test
    void the_first_approver_alone_can_reject() {
        run.accepted().graded("REVIEW", 1, 0, 2).signed("DECISION").does("Task_Decide", Step.REJECTED);
        run.endsAt("End_Rejected");
    }

    @Test
    void the_second_approver_can_reject() {
        run.accepted()
                .graded("REVIEW", 1, 0, 2)
                .signed("DECISION")
                .does("Task_Decide", Step.APPROVED)
                .does("Task_Decide", Step.REJECTED)
                .endsAt("End_Rejected");
    }

    @Test
    void a_returned_case_is_reviewed_and_decided_again_by_all() {
        run.accepted()
                .graded("REVIEW", 2, 0, 2)
                .does("Task_Review", Step.SIGNED)
                .signed("DECISION")
                .does("Task_Decide", Step.APPROVED)
                .does("Task_Decide", Step.RETURNED);
        assertThat(run.open()).containsExactly("Task_Review", "Task_Review");
        run.does("Task_Review", Step.SIGNED)
                .signed("DECISION")
                .does("Task_Decide", Step.APPROVED)
                .does("Task_Decide", Step.APPROVED)
                .works()
                .endsAt("End_Registered");
    }

    @Test
    void a_withdrawn_filing_asks_nothing_of_anybody() {
        run.submitted().process.withdrawn(run.filing);
        assertThat(run.portal.cancelled).containsExactly("INTAKE");
        run.at(NOW.plus(Duration.ofDays(400))).endsAt("End_Withdrawn");
    }

    @Test
    void nanling_asks_the_sector_authority_before_the_decision() {
        run.close();
        run = new ProcessRun("nanling");
        run.accepted().graded("REVIEW", 1, 3, 1).signed("DECISION");
        assertThat(run.open()).containsExactly("Task_Consult");
        run.does("Task_Consult", Step.CONSULTED)
                .does("Task_Decide", Step.APPROVED)
                .works();
        assertThat(run.portal.done).contains("CONSULTATION");
        run.endsAt("End_Registered");
    }

    @Test
    void nanling_asks_after_a_panel_too_but_not_about_a_red_line() {
        run.close();
        run = new ProcessRun("nanling");
        run.accepted().graded("REVIEW", 1, 1, 1).signed("PANEL").does("Task_Panel", Step.VOTED);
        run.does("Task_CloseReview", Step.CLOSED);
        assertThat(run.open()).containsExactly("Task_Consult");
        run.does("Task_Consult", Step.CONSULTED).does("Task_Decide", Step.RETURNED);
        run.does("Task_Review", Step.REGRADE).graded("RED_LINE", 0, 0, 1);
        assertThat(run.open()).containsExactly("Task_Decide");
        run.does("Task_Decide", Step.REJECTED).endsAt("End_Rejected");
    }
}
