package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.aFiling;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Queries;
import org.openbeian.access.Role;
import org.openbeian.registration.Filing;

/** What separation of duty would refuse to the caller is not offered in a list. */
class TakeableTasksTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final CurrentCaller me = Callers.staff(Role.APPROVER, Role.REVIEWER);
    private final Filing filing = aFiling().underReview().get();
    private final FilingTask review = new FilingTask(filing, WorkKind.REVIEW, "task", NOW);

    private TakeableTasks tasks(CaseAct... acts) {
        TakeableTasks tasks = new TakeableTasks();
        tasks.me = me;
        tasks.em = new Queries().answer("FilingTask w", review).em();
        tasks.cases = new CaseAccess();
        tasks.cases.em = new Queries().answer("CaseAct a", (Object[]) acts).em();
        return tasks;
    }

    private CaseAct signed(String person) {
        return new CaseAct(filing, person, WorkKind.REVIEW, review.getRound(), "FAVOURABLE", null, NOW);
    }

    @Test
    void who_has_signed_in_this_round_takes_no_second_seat() {
        assertThat(tasks(signed("another")).barredFrom(List.of(review.getId()))).isEmpty();
        assertThat(tasks(signed(me.get().personId())).barredFrom(List.of(review.getId())))
                .containsExactly(review.getId());
    }

    @Test
    void nothing_is_asked_for_nothing() {
        assertThat(new TakeableTasks().barredFrom(List.of())).isEmpty();
    }
}
