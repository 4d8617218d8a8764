package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.PortalClock;

/** Who joins an applicant at one authority holds nothing of it at another. */
class JoinedServiceTest {

    private final List<String> letGo = new ArrayList<>();
    private final Map<Object, Object> asked = new HashMap<>();

    @Test
    void each_officer_lets_go_what_is_held_of_the_own_applicant() {
        JoinedService joined = joined(new Object[] {"officer", "applicant"}, new Object[] {"officer", "other"});
        joined.officers().forEach(joined::letGo);
        assertThat(letGo).containsExactly("officer of applicant", "officer of other");
        assertThat(asked).containsEntry("here", joined.me.get().authorityId());
    }

    @Test
    void where_nobody_belongs_to_one_nothing_is_looked_for() {
        assertThat(joined().officers()).isEmpty();
    }

    private JoinedService joined(Object[]... found) {
        JoinedService joined = new JoinedService();
        joined.me = Callers.staff(Role.SUPERVISOR);
        joined.clock = new PortalClock(Clock.systemUTC());
        joined.letGo = new ReleasedWork() {
            @Override
            void joined(String person, String applicant) {
                letGo.add(person + " of " + applicant);
            }
        };
        TypedQuery<?> query = Callers.standIn(TypedQuery.class, (it, method, args) -> switch (method.getName()) {
            case "getResultStream" -> Stream.of(found);
            case "setParameter" -> {
                asked.put(args[0], args[1]);
                yield it;
            }
            default -> it;
        });
        joined.em = Callers.standIn(EntityManager.class, (em, method, args) -> query);
        return joined;
    }
}
