package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.registration.FieldsOf;

/** What happened at one instant is told in the order in which it was done. */
class IncidentActOrderTest {

    private final List<Object> written = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final IncidentRepository incidents = new IncidentRepository();

    @SuppressWarnings("unchecked")
    private TypedQuery<Object> query() {
        return Callers.standIn(TypedQuery.class, (query, method, args) -> switch (method.getName()) {
            case "setParameter" -> query;
            case "getSingleResult" -> (long) written.size();
            default -> List.of();
        });
    }

    @Test
    void of_one_instant_the_first_is_the_one_that_was_done_first() {
        incidents.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            if (method.getName().equals("createQuery")) {
                asked.add((String) args[0]);
                return query();
            }
            written.add(args[0]);
            return null;
        });
        for (String word : List.of("REPORT", "TRIAGE", "START")) {
            incidents.add(new IncidentAct("I", word, null, null, null, IncidentTest.REPORTED));
        }
        assertThat(written).extracting(act -> FieldsOf.get(act, "place")).containsExactly(0, 1, 2);
        incidents.acts("I");
        assertThat(asked.get(3)).endsWith("order by a.actedAt, a.place, a.id");
    }
}
