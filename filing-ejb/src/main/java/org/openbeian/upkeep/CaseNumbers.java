package org.openbeian.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which number people know a case. Works inside the transaction and tenant of the service that calls it. */
@ApplicationScoped
class CaseNumbers {

    private static final Map<String, String> KINDS = Map.of(
            "FILING", "select c.id, c.number from Filing c where c.id in :ids",
            "INCIDENT", "select c.id, c.number from Incident c where c.id in :ids",
            "COMPLAINT", "select c.id, c.number from Complaint c where c.id in :ids");

    @PersistenceContext
    EntityManager em;

    Map<String, CaseNumber> of(Collection<String> ids) {
        Map<String, CaseNumber> numbers = new HashMap<>();
        if (!ids.isEmpty()) {
            KINDS.forEach((kind, query) -> em.createQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row ->
                            numbers.put((String) row[0], new CaseNumber(kind, row[1] == null ? "" : (String) row[1]))));
        }
        return numbers;
    }

    CaseNumber of(String id) {
        return of(List.of(id)).getOrDefault(id, CaseNumber.NONE);
    }
}
