package org.openbeian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.deadline.CaseKind;

/** What a case asks of people waits once, for who has it, until it asks that no more. */
class WorkItemTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(7200);
    private static final Instant LATER = NOW.plusSeconds(60);

    private enum Word {
        LOOK,
        AGREE
    }

    private final List<WorkItem> stored = new ArrayList<>();
    private final WorkItems items = new WorkItems() {
        @Override
        public List<WorkItem> pending(String caseId) {
            return stored.stream()
                    .filter(item -> item.getCaseId().equals(caseId) && item.isPending())
                    .toList();
        }

        @Override
        List<WorkItem> pendingBefore(String caseId) {
            return pending(caseId);
        }
    };

    WorkItemTest() {
        items.em = (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    assertThat(method.getName()).isEqualTo("persist");
                    stored.add((WorkItem) args[0]);
                    return null;
                });
    }

    private static CaseWork of(String number) {
        return new CaseWork(CaseKind.COMPLAINT, "case", number, null);
    }

    @Test
    void what_is_asked_waits_once_with_everything_that_is_known_of_it() {
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE, Set.of("two", "one")), "officer", NOW);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE, Set.of("one", "two")), "officer", LATER);
        assertThat(stored).hasSize(1);
        WorkItem item = stored.get(0);
        assertThat(item.getState()).isEqualTo(WorkItem.State.OPEN);
        assertThat(item.getCaseKind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(item.getCaseNumber()).isEqualTo("CMP-1");
        assertThat(item.getDesk()).isEqualTo(Desk.SUPERVISION);
        assertThat(item.getAsked()).isEqualTo("LOOK");
        assertThat(item.getOpenedAt()).isEqualTo(NOW);
        assertThat(item.getDueAt()).isEqualTo(DUE);
        assertThat(item.getNotFor()).isEqualTo("one two");
        assertThat(item.getOrganisationId()).as("it is no applicant's").isNull();
    }

    @Test
    void it_is_held_by_who_has_the_case_and_moves_with_its_clock() {
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE), null, NOW);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, "one", LATER), "one", LATER);
        WorkItem item = stored.get(0);
        assertThat(item.getState()).isEqualTo(WorkItem.State.CLAIMED);
        assertThat(item.getAssignee()).isEqualTo("one");
        assertThat(item.getClaimedAt()).isEqualTo(LATER);
        assertThat(item.getDueAt()).isEqualTo(LATER);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, "one", null), "one", DUE);
        assertThat(item.getClaimedAt()).as("the first time counts").isEqualTo(LATER);
        assertThat(item.getDueAt()).isNull();
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, null), null, DUE);
        assertThat(item.getState()).isEqualTo(WorkItem.State.OPEN);
        assertThat(item.getAssignee()).isNull();
        assertThat(item.getClaimedAt()).isNull();
    }

    @Test
    void what_is_asked_no_more_was_done_by_who_acted_and_else_called_off() {
        items.settle(
                of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, "one", DUE).ask(Desk.SUPERVISION, Word.AGREE, null, DUE),
                "one",
                NOW);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, "one", DUE), "two", LATER);
        WorkItem agreed = stored.get(1);
        assertThat(agreed.getState()).isEqualTo(WorkItem.State.DONE);
        assertThat(agreed.getAssignee()).isEqualTo("two");
        assertThat(agreed.getDoneAt()).isEqualTo(LATER);
        assertThat(stored.get(0).isPending()).as("the other one goes on").isTrue();
        items.settle(of("CMP-1"), null, DUE);
        assertThat(stored.get(0).getState()).isEqualTo(WorkItem.State.CANCELLED);
        assertThat(stored.get(0).getDoneAt()).isEqualTo(DUE);
    }

    @Test
    void asked_again_after_it_was_done_it_waits_anew() {
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE), "one", NOW);
        items.settle(of("CMP-1"), "one", NOW);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE), "one", LATER);
        assertThat(stored).extracting(WorkItem::isPending).containsExactly(false, true);
    }

    @Test
    void what_can_be_done_later_waits_since_then_and_was_not_done_before() {
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE, Set.of(), LATER), "one", NOW);
        WorkItem item = stored.get(0);
        assertThat(item.getOpenedAt()).isEqualTo(LATER);
        items.settle(of("CMP-1"), "one", NOW);
        assertThat(item.getState()).as("nobody could").isEqualTo(WorkItem.State.CANCELLED);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE, Set.of(), LATER), "one", NOW);
        Instant sooner = NOW.plusSeconds(1);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE), "one", sooner);
        assertThat(stored.get(1).getOpenedAt()).as("it can be done already").isEqualTo(sooner);
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE, Set.of(), NOW), "one", LATER);
        assertThat(stored.get(1).getOpenedAt()).as("it waits since then still").isEqualTo(sooner);
        items.settle(of("CMP-1"), "one", LATER);
        assertThat(stored.get(1).getState()).isEqualTo(WorkItem.State.DONE);
    }

    @Test
    void what_an_applicant_s_case_asks_is_of_that_applicant() {
        CaseWork work = new CaseWork(CaseKind.PROPOSAL, "case", "R-1", "system", "yunxiu");
        items.settle(work.ask(Desk.HOLDER, Word.LOOK, null, DUE), "one", NOW);
        assertThat(stored.get(0).getOrganisationId()).isEqualTo("yunxiu");
        assertThat(stored.get(0).getAiSystemId()).isEqualTo("system");
    }

    @Test
    void a_clock_that_moves_moves_all_that_waits_for_it() {
        items.settle(of("CMP-1").ask(Desk.SUPERVISION, Word.LOOK, null, DUE), "one", NOW);
        items.due("case", LATER, true);
        assertThat(stored.get(0).getDueAt()).isEqualTo(LATER);
        assertThat(stored.get(0).isPaused()).isTrue();
        stored.get(0).begun();
        items.due("case", DUE, false);
        assertThat(stored.get(0).getDueAt()).as("it is being done").isEqualTo(LATER);
        items.due("another", DUE, false);
        assertThat(stored.get(0).getDueAt()).isEqualTo(LATER);
    }

    @Test
    void at_a_desk_sits_who_has_its_permission() {
        assertThat(Desk.of(Callers.staff(Role.SUPERVISOR).get()))
                .isEqualTo(EnumSet.of(Desk.SUPERVISION, Desk.REGISTER, Desk.ORDERS, Desk.HEARING));
        assertThat(Desk.of(Callers.staff(Role.INTAKE).get()))
                .isEqualTo(EnumSet.of(Desk.INTAKE, Desk.REGISTER, Desk.HEARING));
        assertThat(Desk.of(Callers.staff(Role.APPROVER).get()))
                .isEqualTo(EnumSet.of(Desk.DECISION, Desk.ORDERS, Desk.HEARING));
        assertThat(Desk.of(Callers.staff(Role.AUDITOR).get())).isEmpty();
        assertThat(Desk.of(Callers.staff(Role.PANELIST).get())).isEqualTo(EnumSet.of(Desk.PANEL));
        for (Role role : EnumSet.of(Role.SUPERVISOR, Role.APPROVER, Role.INTAKE, Role.CLASSIFIER, Role.REVIEWER)) {
            assertThat(Desk.of(Callers.staff(role).get()))
                    .as("whoever may lead a hearing, but nobody answers for the holder")
                    .contains(Desk.HEARING)
                    .doesNotContain(Desk.HOLDER);
        }
        assertThat(Desk.HOLDER.isFor(Callers.member(Role.PROVIDER).get())).isTrue();
    }
}
