package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.casework.Protocols;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/** What a proposal asks of whom, and until when: of nobody who could not do it. */
class ProposalWorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 9);
    private static final Instant NOW = at(TODAY);
    private static final Instant DECIDED = PortalClock.endOf(LocalDate.of(2026, 5, 31));
    private static final String WHY = "现场检查与备案内容不符，证据充分。";
    private static final String SHOWN = "现场检查记录第 3 号。";
    private static final String CONSIDERED = "当事人的更正不影响已查明的事实，不予采纳。";

    private Filing registration = ProposalTest.registered(5);
    private Optional<String> reviewedByAnother = Optional.empty();

    @BeforeEach
    void of_a_system() {
        AiSystem system = FieldsOf.made(AiSystem.class);
        FieldsOf.set(system, "id", "system");
        FieldsOf.set(registration, "system", system);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(PortalClock.ZONE).toInstant();
    }

    private Proposal proposed(FilingEvent event, Ground ground, String by, LocalDate day) {
        return new Proposal(registration, event, ground, WHY, SHOWN, by, at(day));
    }

    private Proposal revocation() {
        return proposed(FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "supervisor", TODAY)
                .hearing(UNTIL);
    }

    private List<CaseWork.Asked> asked(Proposal proposal, Proposal... others) {
        List<Proposal> all = new ArrayList<>(List.of(others));
        all.add(proposal);
        return ProposalWork.of(proposal, registration, all, reviewedByAnother).asked();
    }

    private static CaseWork.Asked decide(Instant opens, String... notFor) {
        return new CaseWork.Asked(Desk.DECISION, "DECIDE", null, DECIDED, Set.of(notFor), opens);
    }

    @Test
    void it_is_of_its_registration_and_of_the_holder_s() {
        CaseWork.Of of = ProposalWork.of(revocation(), registration, List.of(), Optional.empty())
                .of();
        assertThat(of.number()).isEqualTo(registration.getNumber());
        assertThat(of.aiSystemId()).isEqualTo("system");
        assertThat(of.organisationId()).isEqualTo(registration.getOrganisationId());
    }

    @Test
    void the_holder_answers_within_its_term_and_is_decided_on_from_its_end() {
        Instant end = PortalClock.endOf(UNTIL);
        Proposal proposal = revocation();
        assertThat(asked(proposal))
                .containsExactly(
                        new CaseWork.Asked(Desk.HOLDER, "ANSWER", null, end, Set.of()), decide(end, "supervisor"));
        proposal.hear("已更正。", false, false, TODAY, NOW);
        assertThat(asked(proposal)).as("a statement").containsExactly(decide(null, "supervisor"));
    }

    @Test
    void what_burdens_nobody_is_decided_on_at_once() {
        ProposalTest.state(registration, FilingState.SUSPENDED);
        Proposal lifting = proposed(FilingEvent.LIFT, Ground.REASON_GONE, "supervisor", TODAY);
        assertThat(asked(lifting)).containsExactly(decide(null, "supervisor"));
    }

    @Test
    void who_has_proposed_before_and_who_leaves_the_review_to_others_are_not_asked_to_decide() {
        Proposal before = revocation();
        FieldsOf.set(before, "proposedBy", "earlier");
        before.decline("approver", "理由不足，不予采纳。", NOW);
        reviewedByAnother = Optional.of("reviewer");
        Proposal proposal = revocation();
        proposal.hear("已更正。", false, false, TODAY, NOW);
        assertThat(asked(proposal, before)).containsExactly(decide(null, "supervisor", "earlier", "reviewer"));
    }

    @Test
    void a_danger_that_cannot_wait_is_decided_on_the_same_day() {
        Proposal urgent = proposed(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "supervisor", TODAY)
                .urgent("正在向未成年人推送有害内容，不能等待。");
        assertThat(asked(urgent))
                .containsExactly(new CaseWork.Asked(
                        Desk.DECISION, "DECIDE", null, PortalClock.endOf(TODAY), Set.of("supervisor")));
    }

    @Test
    void a_hearing_is_announced_by_another_hand_in_time_to_be_held_within_twenty_working_days() {
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, false, TODAY, NOW);
        assertThat(asked(proposal))
                .containsExactly(new CaseWork.Asked(
                        Desk.ORDERS,
                        "ANNOUNCE",
                        null,
                        PortalClock.endOf(LocalDate.of(2026, 3, 19)),
                        Set.of("supervisor")));
        Proposal waived = revocation();
        waived.hear("要求听证。", true, true, TODAY, NOW);
        assertThat(asked(waived))
                .extracting(CaseWork.Asked::dueAt)
                .containsExactly(PortalClock.endOf(LocalDate.of(2026, 3, 30)));
    }

    @Test
    void it_is_held_and_recorded_by_who_leads_it_on_its_day_and_announced_anew_when_they_cannot() {
        LocalDate held = LocalDate.of(2026, 3, 11);
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, false, TODAY, NOW);
        proposal.announceHearing(ProposalTest.notice(held, "chair", NOW), null);
        assertThat(asked(proposal))
                .containsExactly(new CaseWork.Asked(Desk.HEARING, "HOLD", "chair", PortalClock.endOf(held), Set.of()));
        FieldsOf.set(proposal.getHearing().getNotice(), "presiderId", null);
        assertThat(asked(proposal))
                .as("only a name was typed")
                .extracting(CaseWork.Asked::what)
                .containsExactly("ANNOUNCE");
        FieldsOf.set(proposal.getHearing().getNotice(), "presiderId", "chair");
        proposal.overtakeHearing(NOW);
        assertThat(asked(proposal)).extracting(CaseWork.Asked::what).containsExactly("ANNOUNCE");
    }

    @Test
    void after_the_hearing_it_is_decided_on_by_another_than_who_has_led_it_and_by_a_second_other_than_the_first() {
        LocalDate held = LocalDate.of(2026, 3, 11);
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, false, TODAY, NOW);
        proposal.announceHearing(ProposalTest.notice(held, "chair", NOW), null);
        proposal.recordHearing(true, "听证情况如下，记录在案。", "chair", at(held));
        assertThat(asked(proposal)).containsExactly(decide(PortalClock.endOf(UNTIL), "supervisor", "chair"));
        proposal.order(registration, new Approval("one", null, WHY, CONSIDERED), held, at(held));
        assertThat(asked(proposal))
                .containsExactly(new CaseWork.Asked(
                        Desk.DECISION, "DECIDE_SECOND", null, DECIDED, Set.of("supervisor", "chair", "one")));
        proposal.order(registration, new Approval("two", "one", WHY, CONSIDERED), held, at(held));
        assertThat(asked(proposal)).as("ordered").isEmpty();
    }

    @Test
    void a_suspension_that_lasts_is_looked_at_again_unless_something_is_proposed_for_it() {
        registration = ProposalTest.registered(3);
        of_a_system();
        Proposal order = proposed(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "supervisor", TODAY)
                .urgent("正在向未成年人推送有害内容，不能等待。");
        order.order(registration, new Approval("approver", null, WHY, null), TODAY, NOW);
        assertThat(asked(order)).as("it has not taken effect").isEmpty();
        ProposalTest.state(registration, FilingState.SUSPENDED);
        Instant due = PortalClock.endOf(Suspension.due(NOW));
        assertThat(asked(order)).containsExactly(new CaseWork.Asked(Desk.SUPERVISION, "REVIEW", null, due, Set.of()));
        LocalDate later = TODAY.plusDays(10);
        Proposal goesOn = proposed(FilingEvent.CONTINUE_SUSPENSION, Ground.REASON_STANDS, "supervisor", later);
        assertThat(asked(order, goesOn)).as("it is proposed").isEmpty();
        assertThat(asked(goesOn, order)).extracting(CaseWork.Asked::dueAt).containsExactly(due);
        goesOn.order(registration, new Approval("other", null, WHY, null), later, at(later));
        assertThat(asked(order, goesOn))
                .extracting(CaseWork.Asked::dueAt)
                .as("the time begins anew")
                .containsExactly(PortalClock.endOf(Suspension.due(at(later))));
        assertThat(asked(goesOn, order)).isEmpty();
        ProposalTest.state(registration, FilingState.REGISTERED);
        assertThat(asked(order, goesOn)).as("it is lifted").isEmpty();
    }

    @Test
    void whatever_is_done_on_another_proposal_the_suspension_is_asked_anew_by_who_has_done_it() {
        Proposal order = proposed(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "supervisor", TODAY)
                .urgent("正在向未成年人推送有害内容，不能等待。");
        order.order(registration, new Approval("approver", null, WHY, null), TODAY, NOW);
        ProposalTest.state(registration, FilingState.SUSPENDED);
        Proposal lifting = proposed(FilingEvent.LIFT, Ground.REASON_GONE, "supervisor", TODAY);
        List<String> anew = new ArrayList<>();
        AuditNotes notes = new AuditNotes();
        ProposalCases cases = Protocols.ready(
                new ProposalCases() {
                    @Override
                    protected void asks(Proposal one, String by, Instant at) {
                        anew.add(one.getId() + " " + by);
                    }
                },
                Callers.staff(Role.SUPERVISOR),
                notes,
                new PortalClock(Clock.systemUTC()),
                (id, lock) -> null);
        cases.found = new SupervisionRepository() {
            @Override
            List<Proposal> proposalsOf(String filingId) {
                return List.of(lifting, order);
            }
        };
        Caller caller = Callers.staff(Role.SUPERVISOR).get();
        cases.keep(new Act<>(lifting, "PROPOSE", caller, NOW));
        assertThat(anew).containsExactly(order.getId() + " " + caller.personId());
        cases.keep(new Act<>(order, "ANSWER_SUSPENSION", caller, NOW));
        assertThat(anew).as("its own act asks by itself").hasSize(1);
    }
}
