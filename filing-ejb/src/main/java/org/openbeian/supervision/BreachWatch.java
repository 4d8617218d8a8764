package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.review.ConditionBreached;

/**
 * A breached condition opens a supervision case, in the same transaction. Where one is open for the system already, whoever
 * looks at it sees the breach there; one is open at a time.
 */
@ApplicationScoped
public class BreachWatch {

    @PersistenceContext
    EntityManager em;

    void breached(@Observes ConditionBreached event) {
        String system = event.registration().getSystem().getId();
        boolean open = !em.createQuery(
                        "select c.id from SupervisionCase c where c.systemId = :system and c.closedAt is null",
                        String.class)
                .setParameter("system", system)
                .getResultList()
                .isEmpty();
        if (!open) {
            em.persist(new SupervisionCase(system, event.condition(), event.at()));
        }
    }
}
