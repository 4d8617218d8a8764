package org.openbeian.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which number people know a case. Works inside the transaction and tenant of the service that calls it. */
@ApplicationScoped
class CaseNumbers {

    /** The first is what most of them are: nothing more is asked once all are found. */
    private static final Map<String, String> KINDS = kinds();

    @PersistenceContext
    EntityManager em;

    Map<String, CaseNumber> of(Collection<String> ids) {
        Map<String, CaseNumber> numbers = new HashMap<>();
        Set<String> wanted = new HashSet<>(ids);
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (!wanted.isEmpty()) {
                em.createQuery(kind.getValue(), Object[].class)
                        .setParameter("ids", wanted)
                        .getResultList()
                        .forEach(row -> numbers.put((String) row[0], number(kind.getKey(), row[1])));
                wanted.removeAll(numbers.keySet());
            }
        }
        return numbers;
    }

    private static CaseNumber number(String kind, Object number) {
        return new CaseNumber(kind, number == null ? "" : (String) number);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("FILING", "select c.id, c.number from Filing c where c.id in :ids");
        kinds.put("INCIDENT", "select c.id, c.number from Incident c where c.id in :ids");
        kinds.put("COMPLAINT", "select c.id, c.number from Complaint c where c.id in :ids");
        return kinds;
    }

    CaseNumber of(String id) {
        return of(List.of(id)).getOrDefault(id, CaseNumber.NONE);
    }
}
