package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.openbeian.access.CurrentCaller;
import org.openbeian.complaint.ComplaintLinked;
import org.openbeian.complaint.ComplaintReceived;
import org.openbeian.tenancy.Authorities;

/**
 * Opens a supervision case when complaints about one system have become so many, in the transaction of the complaint
 * that reaches the threshold, or of the officer who links it to the system. One is open at a time; the database holds
 * two at the same moment to that.
 */
@ApplicationScoped
public class ComplaintWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    Authorities authorities;

    void received(@Observes ComplaintReceived event) {
        if (event.getAiSystemId() != null) {
            count(event.getAiSystemId(), event.getAt());
        }
    }

    void linked(@Observes ComplaintLinked event) {
        count(event.getAiSystemId(), event.getAt());
    }

    private void count(String system, Instant at) {
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
                .setParameter("since", at.minus(threshold.window()))
                .getSingleResult();
        if (!open && threshold.reachedBy(received)) {
            em.persist(new SupervisionCase(system, (int) received, at));
        }
    }
}
