package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.access.CurrentCaller;
import org.openbeian.complaint.ComplaintReceived;
import org.openbeian.tenancy.Authorities;

/**
 * Opens a supervision case when complaints about one system have become so many, in the transaction of the complaint
 * that reaches the threshold. One is open at a time; the database holds two at the same moment to that.
 */
@ApplicationScoped
public class ComplaintWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    Authorities authorities;

    void count(@Observes ComplaintReceived event) {
        String system = event.getAiSystemId();
        if (system == null) {
            return;
        }
        boolean open = !em.createQuery(
                        "select c.id from SupervisionCase c where c.systemId = :system and c.closedAt is null",
                        String.class)
                .setParameter("system", system)
                .getResultList()
                .isEmpty();
        Threshold threshold =
                Threshold.of(authorities.get(me.get().authorityId()).getCode());
        long received = em.createQuery(
                        "select count(c) from Complaint c where c.aiSystemId = :system and c.receivedAt >= :since",
                        Long.class)
                .setParameter("system", system)
                .setParameter("since", event.getAt().minus(threshold.window()))
                .getSingleResult();
        if (!open && threshold.reachedBy(received)) {
            em.persist(new SupervisionCase(system, (int) received, event.getAt()));
        }
    }
}
