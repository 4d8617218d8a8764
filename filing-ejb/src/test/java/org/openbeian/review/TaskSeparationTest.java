package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingKind;

class TaskSeparationTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
    private final List<CaseAct> acts = new ArrayList<>();
    private Set<String> before = Set.of();
    private List<String> here = List.of();

    /** SOD-01. */
    @Test
    void nobody_acts_in_two_roles_on_one_version() {
        acted("wu", WorkKind.INTAKE, 0, "ACCEPT");
        refused("sod.01", "wu", WorkKind.REVIEW);
        allowed("li", WorkKind.REVIEW);
    }

    @Test
    void who_has_opened_a_regrade_has_no_part_in_its_grade_or_decision() {
        set("origin.kind", FilingKind.REGRADE);
        for (WorkKind kind : List.of(
                WorkKind.GRADING, WorkKind.GRADE_CONFIRMATION, WorkKind.REVIEW, WorkKind.PANEL, WorkKind.DECISION)) {
            refused("sod.regrade", "anna", kind);
            assertThat(offered("anna", kind)).as("nor is it offered").isFalse();
        }
        allowed("wu", WorkKind.GRADING);
        set("origin.kind", FilingKind.INITIAL);
        allowed("anna", WorkKind.GRADING);
    }

    @Test
    void nobody_signs_twice_in_one_round() {
        acted("wu", WorkKind.REVIEW, 0, "APPROVE");
        refused("sod.same_task", "wu", WorkKind.REVIEW);
        acted("zhou", WorkKind.PANEL, 0, "APPROVE");
        refused("sod.same_task", "zhou", WorkKind.PANEL);
    }

    @Test
    void who_has_signed_in_an_earlier_round_may_sign_in_this_one() {
        acted("wu", WorkKind.REVIEW, 7, "APPROVE");
        allowed("wu", WorkKind.REVIEW);
    }

    /** SOD-03. */
    @Test
    void the_second_approver_is_not_the_first() {
        acted("wu", WorkKind.DECISION, 0, "APPROVE");
        refused("sod.03", "wu", WorkKind.DECISION);
        allowed("li", WorkKind.DECISION);
    }

    @Test
    void nobody_holds_two_seats_of_a_round() {
        assertThatThrownBy(() -> new TaskSeparation(item(WorkKind.REVIEW), acts, "wu")
                        .check(List.of("wu"), () -> before, people -> false))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo("sod.one_seat"));
    }

    /** SOD-02: of several gradings the last one counts. */
    @Test
    void a_grade_is_confirmed_by_another_classifier_than_the_last() {
        acted("wu", WorkKind.GRADING, 0, "G2");
        acted("li", WorkKind.GRADING, 1, "G3");
        refused("sod.02.second", "li", WorkKind.GRADE_CONFIRMATION);
        allowed("wu", WorkKind.GRADE_CONFIRMATION);
    }

    /** What the rule refuses no list of work offers. */
    @Test
    void a_list_offers_what_the_person_may_take_and_nothing_else() {
        acted("wu", WorkKind.INTAKE, 0, "ACCEPT");
        acted("li", WorkKind.GRADING, 0, "G2");
        assertThat(offered("li", WorkKind.GRADE_CONFIRMATION))
                .as("the own grade")
                .isFalse();
        assertThat(offered("wang", WorkKind.GRADE_CONFIRMATION)).isTrue();
        assertThat(offered("wu", WorkKind.REVIEW)).isFalse();
        assertThat(offered("li", WorkKind.DECISION)).isFalse();
    }

    private boolean offered(String person, WorkKind kind) {
        QueueRow row = new QueueRow(
                "item",
                kind,
                FilingTask.State.OPEN,
                null,
                null,
                null,
                NOW,
                filing.getId(),
                "BH-1",
                "云绣",
                null,
                "云绣",
                null,
                null,
                0,
                0,
                false,
                null,
                null,
                false,
                filing.origin().kind(),
                false,
                0,
                "anna");
        row.askedOf(person, acts);
        return row.isTakeable();
    }

    /** SOD-05. */
    @Test
    void on_a_renewal_of_grade_four_someone_is_new() {
        before = Set.of("wu", "li");
        set("terms.grade", 4);
        set("terms.reviewers", 2);
        acted("wu", WorkKind.REVIEW, 0, "APPROVE");
        allowed("li", WorkKind.REVIEW);
        set("origin.kind", FilingKind.RENEWAL);
        refused("sod.05", "li", WorkKind.REVIEW);
        allowed("wang", WorkKind.REVIEW);
    }

    @Test
    void one_of_the_reviewers_closes_the_review_as_long_as_one_is_here() {
        acted("wu", WorkKind.REVIEW, 0, "APPROVE");
        here = List.of("wu");
        refused("review.close_by_reviewer", "li", WorkKind.REVIEW_CLOSING);
        allowed("wu", WorkKind.REVIEW_CLOSING);
        here = List.of();
        allowed("li", WorkKind.REVIEW_CLOSING);
    }

    private void acted(String person, WorkKind kind, int round, String opinion) {
        acts.add(new CaseAct(filing, person, kind, round, opinion, null, NOW));
    }

    private FilingTask item(WorkKind kind) {
        return new FilingTask(filing, kind, "task", NOW);
    }

    private void check(String person, WorkKind kind) {
        new TaskSeparation(item(kind), acts, person)
                .check(List.of(), () -> before, people -> people.stream().anyMatch(here::contains));
    }

    private void allowed(String person, WorkKind kind) {
        assertThatCode(() -> check(person, kind)).doesNotThrowAnyException();
    }

    private void refused(String key, String person, WorkKind kind) {
        assertThatThrownBy(() -> check(person, kind))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }

    private void set(String field, Object value) {
        ReviewActsTest.set(filing, field, value);
    }

    /** SOD-05 looks at reviewers only. */
    @Test
    void earlier_reviewers_are_asked_for_only_where_a_renewal_is_reviewed() {
        set("origin.kind", FilingKind.RENEWAL);
        set("terms.grade", 4);
        for (WorkKind kind : List.of(WorkKind.PANEL, WorkKind.DECISION)) {
            assertThatCode(() ->
                            new TaskSeparation(item(kind), acts, "wu").check(List.of(), this::unasked, none -> false))
                    .doesNotThrowAnyException();
        }
        set("origin.kind", FilingKind.AMENDMENT);
        assertThatCode(() -> new TaskSeparation(item(WorkKind.REVIEW), acts, "wu")
                        .check(List.of(), this::unasked, none -> false))
                .doesNotThrowAnyException();
    }

    private Set<String> unasked() {
        throw new AssertionError("nobody asks");
    }

    @Test
    void where_nobody_has_reviewed_anybody_closes() {
        assertThatCode(() -> new TaskSeparation(item(WorkKind.REVIEW_CLOSING), acts, "wu")
                        .check(List.of(), () -> before, none -> true))
                .doesNotThrowAnyException();
    }

    @Test
    void who_has_done_other_work_is_no_reviewer_for_the_closing() {
        acted("wu", WorkKind.REVIEW, 0, "APPROVE");
        acted("li", WorkKind.REVIEW_CLOSING, 0, "CLOSED");
        here = List.of("wu");
        refused("review.close_by_reviewer", "li", WorkKind.REVIEW_CLOSING);
    }

    @Test
    void other_work_of_the_same_round_bars_nobody_from_signing() {
        acted("wu", WorkKind.REVIEW_CLOSING, 0, "CLOSED");
        allowed("wu", WorkKind.REVIEW);
    }

    @Test
    void a_grade_that_nobody_has_set_here_is_confirmed_by_anybody() {
        acted("wu", WorkKind.GRADE_CONFIRMATION, 0, "CONFIRMED");
        allowed("wu", WorkKind.GRADE_CONFIRMATION);
    }
}
