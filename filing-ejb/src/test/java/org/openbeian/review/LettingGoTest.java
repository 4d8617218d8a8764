package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.audit.Actor;
import org.openbeian.audit.AuditTrail;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;

class LettingGoTest {

    /** SOD-04: the supervisors hear of it, and who has declared a conflict a moment ago is one of them. */
    @Test
    void who_has_no_part_in_the_case_is_not_written_to_of_it() {
        List<Collection<String>> except = new ArrayList<>();
        LettingGo lettingGo = new LettingGo();
        lettingGo.me = Callers.staff(Role.SUPERVISOR);
        lettingGo.audit = new AuditTrail() {
            @Override
            public void alsoDone(Actor actor, String action, String caseId, String note, Object... args) {
                // the trail is told of elsewhere
            }
        };
        lettingGo.notices = new StaffNotices() {
            @Override
            public boolean tell(Permission whose, StaffNotice notice, Collection<String> barred) {
                return except.add(barred);
            }
        };
        lettingGo.told(LettingGo.Of.INCIDENT, "id", "INC-1", "id/1", "number", "INC-1", Set.of("barred"));
        assertThat(except).containsExactly(Set.of("barred"));
    }
}
