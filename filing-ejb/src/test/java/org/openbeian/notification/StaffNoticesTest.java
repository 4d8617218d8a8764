package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Membership;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;

class StaffNoticesTest {

    private final Membership one = Callers.officer("one", "one@example.org", Role.APPROVER);
    private final Membership other = Callers.officer("other", "other@example.org", Role.APPROVER);

    private long written;

    @Test
    void who_is_not_to_hear_of_it_is_not_written_to() {
        assertThat(told(List.of())).containsExactly("one@example.org", "other@example.org");
        assertThat(told(List.of(one.getPerson().getId()))).containsExactly("other@example.org");
    }

    @Test
    void a_second_time_nobody_is_written_to() {
        assertThat(told(List.of())).isNotEmpty();
        written = 1;
        assertThat(told(List.of())).isEmpty();
    }

    private List<String> told(List<String> except) {
        List<String> told = new ArrayList<>();
        StaffNotices notices = new StaffNotices();
        notices.me = Callers.system();
        notices.em = Callers.standIn(
                EntityManager.class,
                (em, called, args) ->
                        Callers.standIn(TypedQuery.class, (query, method, more) -> switch (method.getName()) {
                            case "getSingleResult" -> written;
                            case "getResultList" -> List.of(one, other);
                            default -> query;
                        }));
        notices.outbox = new Outbox() {
            @Override
            public void put(String caseId, String kind, String once, List<String> mailTo, JsonObject payload) {
                told.addAll(mailTo);
            }
        };
        boolean now = notices.tell(
                Permission.DECIDE, new StaffNotice("STAFF_PROPOSAL_WAITS", "case", "BH-1", "once"), except);
        assertThat(now).isEqualTo(!told.isEmpty());
        return told;
    }
}
