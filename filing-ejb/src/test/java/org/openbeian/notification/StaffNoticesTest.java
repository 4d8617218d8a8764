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

    private final List<Object> asked = new ArrayList<>();
    private List<Membership> members = List.of(one, other);
    private int letters;
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

    @Test
    void one_officer_alone_is_written_to_while_they_are_here_and_once() {
        List<String> told = new ArrayList<>();
        StaffNotices notices = notices(told);
        StaffNotice notice = new StaffNotice("STAFF_LED_ANNOUNCED", "case", "BH-1", "once");
        members = List.of(one);
        assertThat(notices.tellOne(one.getPerson().getId(), notice)).isTrue();
        assertThat(told).containsExactly("one@example.org");
        assertThat(asked).contains(one.getPerson().getId());
        written = 1;
        assertThat(notices.tellOne(one.getPerson().getId(), notice)).isFalse();
        written = 0;
        members = List.of();
        assertThat(notices.tellOne("gone", notice)).isFalse();
        assertThat(told).hasSize(1);
        assertThat(letters).isEqualTo(1);
    }

    @Test
    void that_nobody_can_be_written_to_is_kept() {
        List<String> told = new ArrayList<>();
        members = List.of(Callers.officer("none", null, Role.REVIEWER));
        assertThat(notices(told).tellOne("none", new StaffNotice("STAFF_LED_ANNOUNCED", "case", "BH-1", "once")))
                .isTrue();
        assertThat(told).isEmpty();
        assertThat(letters).isEqualTo(1);
    }

    private List<String> told(List<String> except) {
        List<String> told = new ArrayList<>();
        boolean now = notices(told)
                .tell(Permission.DECIDE, new StaffNotice("STAFF_PROPOSAL_WAITS", "case", "BH-1", "once"), except);
        assertThat(now).isEqualTo(!told.isEmpty());
        return told;
    }

    private StaffNotices notices(List<String> told) {
        StaffNotices notices = new StaffNotices();
        notices.me = Callers.system();
        notices.em = Callers.standIn(
                EntityManager.class,
                (em, called, args) ->
                        Callers.standIn(TypedQuery.class, (query, method, more) -> switch (method.getName()) {
                            case "getSingleResult" -> written;
                            case "getResultList" -> members;
                            case "setParameter" -> asked.add(more[1]) ? query : query;
                            default -> query;
                        }));
        notices.outbox = new Outbox() {
            @Override
            public void put(String caseId, String kind, String once, List<String> mailTo, JsonObject payload) {
                told.addAll(mailTo);
                letters++;
            }
        };
        return notices;
    }
}
