package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.complaint.KeptOutOfficers;
import org.openbeian.incident.Incident;
import org.openbeian.review.ConflictsOfInterest;

class StoryServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final String WHY = "已责令整改，详见案卷记录。";

    private final StoryService service = new StoryService();
    private final SupervisionCase open = new SupervisionCase("system", 10, NOW);
    private final List<ComplaintLine> complaints = new ArrayList<>();

    @BeforeEach
    void a_case_on_many_complaints() {
        complaints.add(complaint("one"));
        service.me = Callers.staff(Role.SUPERVISOR);
        service.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> mineForQuery() {
                return Set.of("");
            }

            @Override
            public void mustBeNone(Collection<String> systems) {
                assertThat(systems).containsExactly("system");
            }
        };
        service.keptOut = new KeptOutOfficers() {
            @Override
            public Set<String> mineForQuery() {
                return Set.of("");
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return new AuditNotes();
            }
        };
        service.em = Callers.standIn(EntityManager.class, (em, method, args) -> found((Class<?>) args[1]));
    }

    /** Who says that the whole was looked at has seen the whole. */
    @Test
    void a_case_is_not_closed_over_a_complaint_that_the_page_has_not_shown() {
        String shown = SystemOverview.basis(complaints, List.of()).stamp();
        complaints.add(0, complaint("two"));
        assertThatThrownBy(() -> service.close("id", WHY, shown)).hasMessage("supervision.complaints_moved");
        assertThat(open.isOpen()).isTrue();
        service.close("id", WHY, SystemOverview.basis(complaints, List.of()).stamp());
        assertThat(open.isOpen()).isFalse();
    }

    private static ComplaintLine complaint(String id) {
        return new ComplaintLine(id, "CMP-" + id, "CMP-OTHER", ComplaintState.RECEIVED, NOW);
    }

    private TypedQuery<?> found(Class<?> kind) {
        List<?> all = kind == SupervisionCase.class ? List.of(open) : kind == Incident.class ? List.of() : complaints;
        return Callers.standIn(TypedQuery.class, (query, method, args) -> switch (method.getName()) {
            case "getResultList" -> all;
            case "getResultStream" -> all.stream();
            default -> query;
        });
    }
}
