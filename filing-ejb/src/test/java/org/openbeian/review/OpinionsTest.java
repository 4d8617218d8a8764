package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;

class OpinionsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);

    @Test
    void who_does_not_agree_says_why_and_who_agrees_may_say_so_in_a_word() {
        assertThat(Opinions.checked("APPROVE", "同意。")).isEqualTo("同意。");
        assertThatThrownBy(() -> Opinions.checked("REJECT", "不同意。")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Opinions.checked("APPROVE_WITH_CONDITIONS", "同意。"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> FilingTasks.reason("reason", "x")).isInstanceOf(Invalid.class);
    }

    @Test
    void an_opinion_is_one_of_three() {
        assertThat(refused(null).key()).isEqualTo("field.required");
        assertThat(refused("").key()).isEqualTo("field.required");
        assertThat(refused("REGRADE").key()).isEqualTo("field.unknown_option");
        assertThat(refused("REGRADE").pointer()).isEqualTo("/opinion");
    }

    private static FieldError refused(String opinion) {
        return assertThrows(Invalid.class, () -> Opinions.checked(opinion, "理由写得足够长了，可以看懂。"))
                .errors()
                .get(0);
    }

    @Test
    void opinions_of_this_round_and_this_work_are_counted() {
        List<CaseAct> acts = List.of(
                act("wu", WorkKind.REVIEW, 1, "APPROVE"),
                act("li", WorkKind.REVIEW, 2, "REJECT"),
                act("wang", WorkKind.REVIEW, 2, "REGRADE"),
                act("zhou", WorkKind.PANEL, 2, "APPROVE"));
        assertThat(Opinions.signed(acts, WorkKind.REVIEW, 2)).isEqualTo(1);
        assertThat(Opinions.signed(acts, WorkKind.REVIEW, 1)).isEqualTo(1);
        assertThat(Opinions.signed(acts, WorkKind.PANEL, 1)).isZero();
    }

    @Test
    void of_decisions_those_count_that_approve() {
        List<CaseAct> acts = List.of(
                act("wu", WorkKind.DECISION, 1, "APPROVE_WITH_CONDITIONS"),
                act("li", WorkKind.DECISION, 1, "RETURN"),
                act("wang", WorkKind.DECISION, 2, "APPROVE"));
        assertThat(Opinions.signed(acts, WorkKind.DECISION, 1)).isEqualTo(1);
    }

    @Test
    void an_approver_departs_only_from_what_was_signed_in_this_round() {
        List<CaseAct> acts = List.of(
                act("wu", WorkKind.REVIEW, 1, "REJECT"),
                act("wu", WorkKind.REVIEW, 2, "APPROVE"),
                act("zhou", WorkKind.PANEL, 2, "APPROVE_WITH_CONDITIONS"),
                act("li", WorkKind.GRADING, 2, "G3"));
        assertThat(Opinions.inRound(acts, 2)).containsExactlyInAnyOrder("APPROVE", "APPROVE_WITH_CONDITIONS");
        assertThat(Opinions.inRound(acts, 1)).containsExactly("REJECT");
    }

    private CaseAct act(String person, WorkKind kind, int round, String opinion) {
        return new CaseAct(filing, person, kind, round, opinion, null, NOW);
    }

    @Test
    void a_correction_asked_for_by_an_approver_is_no_approval_and_a_review_counts_whatever_it_says() {
        List<CaseAct> acts = List.of(
                act("wu", WorkKind.DECISION, 1, "REJECT"),
                act("li", WorkKind.REVIEW, 1, "REJECT"),
                act("wang", WorkKind.REVIEW, 1, "APPROVE_LATER"));
        assertThat(Opinions.signed(acts, WorkKind.DECISION, 1)).isZero();
        assertThat(Opinions.signed(acts, WorkKind.REVIEW, 1)).isEqualTo(1);
    }

    @Test
    void a_reason_of_ten_characters_is_one() {
        assertThatCode(() -> Departure.needsReason(Set.of("C1"), Set.of(), List.of(), "一二三四五六七八九十"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Departure.needsReason(Set.of("C1"), Set.of(), List.of(), "一二三四五六七八九"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Departure.needsReason(Set.of(), Set.of(), List.of("APPROVE_WITH_CONDITIONS"), null))
                .isInstanceOf(Invalid.class);
        assertThatCode(() -> Departure.needsReason(Set.of(), Set.of("C1"), List.of("APPROVE_WITH_CONDITIONS"), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> Departure.needsReason(Set.of(), Set.of(), List.of("APPROVE"), null))
                .doesNotThrowAnyException();
    }

    @Test
    void a_change_of_what_stands_is_approved_and_of_what_has_ended_is_not() {
        Filing change = AFiling.aFiling().awaitingDecision().get();
        assertThatCode(() -> Approvable.mustBe(change, FilingState.REGISTERED)).doesNotThrowAnyException();
        assertThatCode(() -> Approvable.mustBe(change, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Approvable.mustBe(change, FilingState.REVOKED))
                .hasMessageContaining("filing.registration_ended");
    }
}
