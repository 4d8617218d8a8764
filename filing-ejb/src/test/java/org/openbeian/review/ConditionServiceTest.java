package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;

class ConditionServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    /** SOD-04. */
    @Test
    void a_waiver_that_an_officer_with_a_conflict_has_proposed_is_declined_only() {
        Filing registration = AFiling.aFiling().registered().get();
        CaseCondition condition = FieldsOf.made(CaseCondition.class);
        FieldsOf.set(condition, "state", ConditionState.OPEN);
        condition.proposeWaiver("supervisor", "系统已停用该功能。", NOW);
        ConditionService service = new ConditionService();
        service.conditions = new Conditions() {
            @Override
            CaseCondition get(String id) {
                return condition;
            }
        };
        service.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return registration;
            }
        };
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(Collection<String> systems) {
                assertThat(systems).containsExactly(registration.getSystem().getId());
                return Set.of("supervisor");
            }
        };
        service.me = Callers.staff(Role.APPROVER);
        service.clock = new PortalClock(Clock.systemUTC());
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return new AuditNotes();
            }
        };
        String shown = condition.getWaiverShown();
        assertThatThrownBy(() -> service.decideWaiver("id", true, shown)).hasMessageContaining("sod.04.first");
        service.decideWaiver("id", false, shown);
        assertThat(condition.getWaiverBy()).isNull();
    }
}
