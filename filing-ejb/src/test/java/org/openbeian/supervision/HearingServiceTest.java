package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Rights;
import org.openbeian.access.Role;
import org.openbeian.audit.Actor;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.casework.Protocols;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.review.ConflictDeclared;
import org.openbeian.review.ConflictsOfInterest;

/** A hearing is announced and put on record by another hand than who proposes, and led by nobody with a conflict. */
class HearingServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final String WHY = "现场检查与备案内容不符，证据充分。";
    private static final String KEPT = "李某主持，当事人到场陈述。";

    private final HearingService service = new HearingService();
    private final AuditNotes notes = new AuditNotes();
    private final Filing filing = ProposalTest.registered(3);
    private final List<Proposal> askedAnew = new ArrayList<>();
    private final List<Proposal> all = new ArrayList<>();
    private final List<Proposal> told = new ArrayList<>();
    private final List<String> also = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean involved;
    private final Proposal proposal = new Proposal(
                    filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, "检查记录", "colleague", NOW)
            .hearing(LocalDate.of(2026, 3, 9));

    @BeforeEach
    void a_hearing_is_announced() {
        service.me = Callers.staff(Role.REVIEWER);
        proposal.hear("要求听证。", true, true, LocalDate.of(2026, 3, 2), NOW);
        proposal.announceHearing(
                HearingTest.notice("2026-03-03T10:00", service.me.get().personId(), "clerk", NOW), null);
        all.add(proposal);
        service.clock =
                new PortalClock(Clock.fixed(proposal.getHearing().getNotice().getAt(), ZoneOffset.UTC));
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return Set.of();
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        service.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return filing;
            }
        };
        service.found = new SupervisionRepository() {
            @Override
            List<Proposal> proposalsOf(String filingId) {
                return all;
            }
        };
        service.found.filings = service.filings;
        service.found.em = Callers.standIn(EntityManager.class, (em, method, args) -> filing);
        as(service.me);
        service.told = new ProposalNotices() {
            @Override
            void hearingRecorded(Filing about, Proposal heard) {
                told.add(heard);
            }

            @Override
            boolean waits(Filing about, Proposal heard, String since) {
                return true;
            }

            @Override
            void hearingOvertaken(Filing about, Proposal heard) {
                told.add(heard);
            }
        };
        service.em = Callers.standIn(EntityManager.class, (em, method, args) -> rows(all));
    }

    private void as(CurrentCaller caller) {
        service.presiders = new HearingPresiders() {
            @Override
            void mustStillLead(String person, Filing about, Proposal heard) {
                asked.add(person);
                if (involved) {
                    throw new Conflict("supervision.presider_involved_since");
                }
            }
        };
        service.me = caller;
        service.cases = Protocols.ready(new ProposalCases(), caller, notes, service.clock, (id, lock) -> proposal);
        service.cases.found = service.found;
        service.cases.reviewers = new SuspensionReviewers() {
            @Override
            Optional<String> barred(Proposal review, List<Proposal> of) {
                return Optional.empty();
            }
        };
    }

    @Test
    void who_leads_it_puts_it_on_record_and_nobody_instead() {
        CurrentCaller chair = service.me;
        as(Callers.staff(Role.SUPERVISOR, Role.APPROVER));
        assertThatThrownBy(() -> service.recordHearing("id", true, KEPT)).hasMessageContaining("recorded_by_presider");
        as(chair);
        service.recordHearing("id", true, KEPT);
        assertThat(told).containsExactly(proposal);
        assertThat(proposal.getState()).isEqualTo(ProposalState.HEARD);
        assertThat(proposal.getHearing().getRecordedBy()).isEqualTo(chair.get().personId());
        assertThat(FieldsOf.get(notes, "caseId"))
                .as("in the trail of the registration")
                .isEqualTo(filing.getId());
    }

    /** Administrative Penalty Law Art. 64: who has looked into it does not lead it, however late that began. */
    @Test
    void who_has_come_to_handle_it_since_leads_no_hearing_on_it() {
        involved = true;
        assertThatThrownBy(() -> service.recordHearing("id", true, KEPT))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("presider_involved");
        assertThat(told).isEmpty();
        involved = false;
        service.recordHearing("id", true, KEPT);
        assertThat(asked).containsOnly(service.me.get().personId()).hasSize(2);
    }

    @Test
    void what_is_said_of_it_is_complete() {
        assertThatThrownBy(() -> service.recordHearing("id", null, KEPT))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).pointer()).isEqualTo("/hearingOutcome"));
        assertThatThrownBy(() -> service.recordHearing("id", true, "短"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).pointer()).isEqualTo("/hearingRecord"));
        assertThat(proposal.getState()).isEqualTo(ProposalState.HEARING_ANNOUNCED);
    }

    @Test
    void nothing_is_put_on_record_of_a_hearing_that_its_presider_cannot_lead() {
        proposal.overtakeHearing(NOW);
        assertThatThrownBy(() -> service.recordHearing("id", true, KEPT)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void who_has_proposed_before_does_not_announce_it() {
        as(Callers.staff(Role.SUPERVISOR));
        String reader = service.me.get().personId();
        Proposal before =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, "检查记录", reader, Instant.EPOCH);
        before.takeBack(reader, WHY, NOW);
        all.add(before);
        assertThatThrownBy(() -> announce(proposal.getHearing().getShown())).hasMessageContaining("hearing_by_another");
    }

    private void announce(String shown) {
        service.announceHearing("id", "2026-03-04T10:00", "三楼听证室", "chair", WHY, shown);
    }

    /** A page from before the holder was told puts nothing off: who sends it does not know what it would change. */
    @Test
    void what_the_holder_was_told_meanwhile_is_not_put_off_unseen() {
        as(Callers.staff(Role.APPROVER));
        HearingNotice standing = proposal.getHearing().getNotice();
        assertThatThrownBy(() -> announce("")).isInstanceOf(Conflict.class).hasMessage("supervision.hearing_moved");
        String shown = proposal.getHearing().getShown();
        proposal.overtakeHearing(NOW);
        assertThatThrownBy(() -> announce(shown)).isInstanceOf(Conflict.class).hasMessage("supervision.hearing_moved");
        assertThat(proposal.getHearing().getNotice()).isSameAs(standing);
        assertThat(proposal.getHearing().getPostponements()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void a_conflict_of_who_was_to_lead_it_voids_its_notice_and_is_told_to_the_officers() {
        List<Object> asked = new ArrayList<>();
        overtaken(asked).barred(new ConflictDeclared("chair", "organisation"));
        assertThat(asked).containsExactly("chair", "organisation");
        isVoid();
    }

    @Test
    void who_has_left_or_may_lead_none_any_more_leads_it_no_more() {
        List<Object> asked = new ArrayList<>();
        overtaken(asked).lost(Rights.lost(Role.REVIEWER));
        overtaken(asked).lost(Rights.lost(Role.PANELIST, Role.APPROVER));
        assertThat(asked).as("still one of those who can").isEmpty();
        overtaken(asked).lost(Rights.lost(Role.PANELIST));
        assertThat(asked).as("whosever system it is about").hasSize(2).endsWith("");
        isVoid();
    }

    private void isVoid() {
        assertThat(proposal.getState()).isEqualTo(ProposalState.HEARING_ASKED);
        assertThat(proposal.getHearing().isOvertaken()).isTrue();
        assertThat(told).containsExactly(proposal);
        assertThat(askedAnew).containsExactly(proposal);
        assertThat(also).containsExactly("supervision.overtakeHearing " + filing.getId());
    }

    private OvertakenHearings overtaken(List<Object> asked) {
        OvertakenHearings overtaken = new OvertakenHearings();
        overtaken.told = service.told;
        overtaken.cases = new ProposalCases() {
            @Override
            public void asks(Proposal anew, Instant at) {
                assertThat(anew.getState()).as("it is overtaken by then").isEqualTo(ProposalState.HEARING_ASKED);
                askedAnew.add(anew);
            }
        };
        overtaken.clock = service.clock;
        overtaken.me = service.me;
        overtaken.audit = new AuditTrail() {
            @Override
            public void alsoDone(Actor actor, String action, String caseId, String note, Object... args) {
                also.add(action + " " + caseId);
            }
        };
        overtaken.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            assertThat((String) args[0])
                    .contains(
                            "presiderId = :person",
                            "recordedAt is null",
                            "p.decision.at is null",
                            "overtakenAt is null");
            return Callers.standIn(TypedQuery.class, (it, called, given) -> {
                if (called.getName().equals("setParameter")) {
                    asked.add(given[1]);
                }
                return called.getName().equals("getResultList")
                        ? List.<Object[]>of(new Object[] {filing, proposal})
                        : it;
            });
        });
        return overtaken;
    }

    @Test
    void a_hearing_is_read_by_who_leads_it() {
        List<String> queries = new ArrayList<>();
        List<Object> given = new ArrayList<>();
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> mineForQuery() {
                return Set.of("barred");
            }
        };
        WaitingRow row = new WaitingRow(proposal, "BH-1", "名称", "Name", FilingState.REGISTERED, 3);
        service.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            queries.add((String) args[0]);
            return Callers.standIn(TypedQuery.class, (it, called, with) -> {
                if (called.getName().equals("setParameter")) {
                    given.add(with[1]);
                }
                return switch (called.getName()) {
                    case "getResultList" -> List.of(row);
                    case "getResultStream" -> Stream.of(row);
                    default -> it;
                };
            });
        });
        assertThat(service.ledHearings()).containsExactly(row);
        assertThat(service.ledHearing("id")).isSameAs(row);
        assertThat(service.ledHearingOf("registration")).isSameAs(row);
        assertThat(given)
                .containsExactly(
                        service.me.get().personId(),
                        Set.of("barred"),
                        service.me.get().personId(),
                        Set.of("barred"),
                        "id",
                        service.me.get().personId(),
                        Set.of("barred"),
                        "registration");
        assertThat(queries)
                .allMatch(query -> query.contains("presiderId = :me") && query.contains("overtakenAt is null"));
        assertThat(queries.get(1)).contains("p.id = :id");
        assertThat(queries.get(2)).contains("p.filingId = :id order by p.proposedAt desc");
    }

    private static TypedQuery<?> rows(List<Proposal> all) {
        return Callers.standIn(
                TypedQuery.class, (it, method, args) -> method.getName().equals("getResultList") ? all : it);
    }
}
