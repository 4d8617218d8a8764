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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingRepository;
import org.openbeian.review.ConflictsOfInterest;

/** A hearing is announced and put on record by another hand than who proposes, and led by nobody with a conflict. */
class HearingServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final String WHY = "现场检查与备案内容不符，证据充分。";
    private static final String KEPT = "李某主持，当事人到场陈述。";

    private final HearingService service = new HearingService();
    private final Filing filing = ProposalTest.registered(3);
    private final List<Proposal> all = new ArrayList<>();
    private final Set<String> barred = new HashSet<>();
    private final List<Proposal> told = new ArrayList<>();
    private final Proposal proposal = new Proposal(
                    filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, "检查记录", "colleague", NOW)
            .hearing(LocalDate.of(2026, 3, 9));

    @BeforeEach
    void a_hearing_is_announced() {
        proposal.hear("要求听证。", true, true, LocalDate.of(2026, 3, 2), NOW);
        proposal.announceHearing(HearingTest.notice("2026-03-03T10:00"), null, "clerk", NOW);
        all.add(proposal);
        service.clock = new PortalClock(Clock.fixed(proposal.getHearing().getAt(), ZoneOffset.UTC));
        service.me = Callers.staff(Role.SUPERVISOR);
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return barred;
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return new AuditNotes();
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
            Proposal proposal(String id) {
                return proposal;
            }

            @Override
            List<Proposal> proposalsOf(String filingId) {
                return all;
            }
        };
        service.found.filings = service.filings;
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

    @Test
    void nothing_is_put_on_record_of_a_hearing_that_was_led_by_somebody_with_a_conflict() {
        barred.add("chair");
        assertThat(service.overtakenHearings()).containsExactly(proposal.getId());
        assertThatThrownBy(() -> service.recordHearing("id", true, KEPT)).hasMessageContaining("presider_in_conflict");
        barred.clear();
        assertThat(service.overtakenHearings()).isEmpty();
        service.recordHearing("id", true, KEPT);
        assertThat(told).containsExactly(proposal);
    }

    @Test
    void who_has_proposed_before_neither_announces_nor_records_it() {
        String reader = service.me.get().personId();
        Proposal before =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, "检查记录", reader, Instant.EPOCH);
        before.takeBack(reader, WHY, NOW);
        all.add(before);
        assertThatThrownBy(() -> service.recordHearing("id", true, KEPT)).hasMessageContaining("hearing_by_another");
        assertThatThrownBy(() -> service.announceHearing("id", "2026-03-04T10:00", "三楼听证室", "chair", WHY))
                .hasMessageContaining("hearing_by_another");
    }

    @Test
    void a_conflict_of_who_was_to_lead_it_is_told_to_the_officers() {
        OvertakenHearings overtaken = new OvertakenHearings();
        overtaken.told = service.told;
        List<Object> asked = new ArrayList<>();
        overtaken.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            assertThat((String) args[0]).contains("presiderId = :person", "recordedAt is null", "decidedAt is null");
            return Callers.standIn(TypedQuery.class, (it, called, given) -> {
                if (called.getName().equals("setParameter")) {
                    asked.add(given[1]);
                }
                return called.getName().equals("getResultList")
                        ? List.<Object[]>of(new Object[] {filing, proposal})
                        : it;
            });
        });
        overtaken.tell("chair", "organisation");
        assertThat(asked).containsExactly("chair", "organisation");
        assertThat(told).containsExactly(proposal);
    }

    private static TypedQuery<?> rows(List<Proposal> all) {
        return Callers.standIn(
                TypedQuery.class, (it, method, args) -> method.getName().equals("getResultList") ? all : it);
    }
}
