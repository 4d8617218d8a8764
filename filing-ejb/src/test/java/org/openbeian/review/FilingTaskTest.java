package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.aFiling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.casework.Desk;
import org.openbeian.common.BusinessException;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.Filing;

class FilingTaskTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final FilingTask item =
            new FilingTask(new Filing("yunxiu", "云绣", null, "anna", NOW), WorkKind.INTAKE, "task", NOW);

    @Test
    void what_lost_its_holder_says_so_until_somebody_has_it() {
        item.claim("wu", NOW);
        item.lostHolder(NOW);
        assertThat(item.getState()).isEqualTo(FilingTask.State.OPEN);
        assertThat(new HeldRow(item, null).getLetGoAt()).isEqualTo(NOW);
        item.claim("li", NOW);
        assertThat(new HeldRow(item, null).getLetGoAt()).isNull();
    }

    @Test
    void what_is_given_back_was_not_let_go() {
        item.claim("wu", NOW);
        item.release("wu");
        assertThat(item.getLetGoAt()).isNull();
    }

    @Test
    void what_nobody_has_claimed_is_not_done_released_or_declared_on() {
        refused(() -> item.done("wu", NOW), "work.not_claimed");
        refused(() -> item.release("wu"), "work.not_claimed");
        refused(() -> item.conflictFree("wu", NOW), "work.not_claimed");
        refused(item::letGo, "work.not_claimed");
    }

    @Test
    void what_somebody_else_has_claimed_is_theirs() {
        item.claim("wu", NOW);
        item.claim("wu", NOW.plusSeconds(9));
        assertThat(item.getClaimedAt()).as("the first time counts").isEqualTo(NOW);
        refused(() -> item.claim("li", NOW), "work.taken");
        refused(() -> item.done("li", NOW), "work.taken");
        refused(() -> item.release("li"), "work.taken");
        refused(() -> item.conflictFree("li", NOW), "work.taken");
        item.done("wu", NOW);
        assertThat(item.isPending()).isFalse();
    }

    @Test
    void what_is_done_or_was_called_off_is_over() {
        item.cancelled(NOW);
        assertThat(item.getState()).isEqualTo(FilingTask.State.CANCELLED);
        assertThat(item.isPending()).isFalse();
        refused(() -> item.claim("wu", NOW), "work.closed");
        refused(() -> item.done("wu", NOW), "work.closed");
        refused(item::letGo, "work.closed");
        FilingTask claimed = new FilingTask(aFiling().get(), WorkKind.INTAKE, "task", NOW);
        claimed.claim("wu", NOW);
        assertThat(claimed.isPending()).isTrue();
        claimed.cancelled(NOW);
        assertThat(claimed.getState()).isEqualTo(FilingTask.State.CANCELLED);
        FilingTask done = new FilingTask(aFiling().get(), WorkKind.INTAKE, "task", NOW);
        done.claim("wu", NOW);
        done.done("wu", NOW);
        done.cancelled(NOW);
        assertThat(done.getState()).as("what is done stays done").isEqualTo(FilingTask.State.DONE);
    }

    @Test
    void who_takes_it_over_declares_anew() {
        item.claim("wu", NOW);
        item.conflictFree("wu", NOW);
        assertThat(item.getConflictFreeAt()).isEqualTo(NOW);
        item.release("wu");
        assertThat(item.getConflictFreeAt()).isNull();
        assertThat(item.getClaimedAt()).isNull();
        assertThat(item.getAssignee()).isNull();
    }

    @Test
    void it_is_work_of_the_round_in_which_it_was_opened() {
        assertThat(new FilingTask(aFiling().underReview().get(), WorkKind.REVIEW, "task", NOW).getRound())
                .isEqualTo(1);
    }

    @Test
    void it_says_of_which_case_it_is_at_which_desk_and_until_when() {
        Filing filing = aFiling().underReview().get();
        filing.due().set(LocalDate.of(2026, 12, 28), true);
        FilingTask task = new FilingTask(filing, WorkKind.REVIEW_CLOSING, "task", NOW);
        assertThat(task.getCaseKind()).isEqualTo(CaseKind.FILING);
        assertThat(task.getCaseId()).isEqualTo(filing.getId());
        assertThat(task.getCaseNumber()).isEqualTo(filing.getNumber());
        assertThat(task.getAsked()).isEqualTo("REVIEW_CLOSING");
        assertThat(task.getDesk()).isEqualTo(Desk.REVIEW);
        assertThat(task.getDueAt()).as("the day may be used to its end").isEqualTo("2026-12-28T16:00:00Z");
        assertThat(task.isPaused()).isTrue();
        filing.due().set(null, false);
        assertThat(new FilingTask(filing, WorkKind.REVIEW, "task", NOW).getDueAt())
                .isNull();
    }

    @Test
    void the_desk_of_a_kind_of_work_is_for_who_may_do_it() {
        for (WorkKind kind : WorkKind.values()) {
            if (kind != WorkKind.CORRECTION) {
                Set<Desk> desks = EnumSet.noneOf(Desk.class);
                for (Role role : Role.values()) {
                    if (role.permissions().contains(kind.permission())) {
                        desks.addAll(Desk.of(Callers.staff(role).get()));
                    }
                }
                assertThat(desks).as(kind.name()).contains(kind.desk());
            }
        }
        assertThat(WorkKind.CORRECTION.desk()).as("the applicant's").isNull();
    }

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(why));
    }
}
