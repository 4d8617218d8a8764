package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.Actor;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;

/** SOD-04: one act, from whichever case it is declared. */
class ConflictDeclarationTest {

    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    private final Filing filing = new Filing("applicant", "云绣", "Yunxiu", "filer", NOW);
    private final ConflictDeclaration declaration = new ConflictDeclaration();
    private final List<Object> kept = new ArrayList<>();
    private final List<ConflictDeclared> told = new ArrayList<>();
    private final List<String> trail = new ArrayList<>();
    private FilingTask held;
    private Set<String> tied = Set.of();

    @BeforeEach
    void an_officer_with_work() {
        held = new FilingTask(filing, WorkKind.REVIEW, "task", NOW);
        declaration.me = Callers.staff(Role.SUPERVISOR);
        held.claim(declaration.me.get().personId(), NOW);
        declaration.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        declaration.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            if (method.getName().equals("persist")) {
                kept.add(args[0]);
            }
            return null;
        });
        declaration.declared = Callers.standIn(Event.class, (event, method, args) -> {
            told.add((ConflictDeclared) args[0]);
            return null;
        });
        declaration.conflicts = new ConflictsOfInterest() {
            @Override
            Set<String> applicants(String person) {
                return tied;
            }

            @Override
            List<FilingTask> heldIn(Filing of) {
                return List.of(held);
            }
        };
        declaration.conflicts.me = declaration.me;
        declaration.audit = new AuditTrail() {
            private final AuditNotes notes = new AuditNotes();

            @Override
            public AuditNotes notes() {
                return notes;
            }

            @Override
            public void alsoDone(Actor actor, String action, String caseId, String note, Object... args) {
                trail.add(action + " " + caseId + " " + args[0]);
            }
        };
    }

    @Test
    void from_a_complaint_it_bars_from_the_applicant_like_from_a_filing_and_both_trails_say_so() {
        declaration.declareFrom("complaint", "CMP-1", filing, "配偶是申请人的股东。");
        assertThat(kept).singleElement().isInstanceOfSatisfying(CaseAct.class, act -> {
            assertThat(act.getAct()).isEqualTo(CaseAct.CONFLICT);
            assertThat(act.getFilingId()).isEqualTo(filing.getId());
        });
        assertThat(told).extracting(ConflictDeclared::organisationId).containsExactly("applicant");
        assertThat(held.getState()).as("what was held waits for another").isEqualTo(FilingTask.State.OPEN);
        assertThat(trail).containsExactly("queue.declareConflict " + filing.getId() + " CMP-1");
        assertThat(declaration.audit.notes().isEmpty()).isFalse();
    }

    @Test
    void it_is_declared_once() {
        tied = Set.of("applicant");
        assertThatThrownBy(() -> declaration.declareFrom("complaint", "CMP-1", filing, null))
                .isInstanceOf(Barred.class);
        assertThat(kept).isEmpty();
    }
}
