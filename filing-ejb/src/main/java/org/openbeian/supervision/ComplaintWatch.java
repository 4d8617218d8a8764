package org.openbeian.supervision;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.CurrentCaller;
import org.openbeian.complaint.ComplaintLinked;
import org.openbeian.complaint.ComplaintReceived;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.tenancy.Authorities;

/**
 * Opens a supervision case when complaints about one system have become so many, with the complaint that reaches the
 * threshold, or when an officer links it to the system. Those taken back or not accepted do not count. One is open at a
 * time; the database holds two at the same moment to that, and neither complaint is lost over it.
 */
@ApplicationScoped
public class ComplaintWatch {

    private static final Logger LOG = Logger.getLogger(ComplaintWatch.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseOpening opening;

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
                        """
                        select count(c) from Complaint c where c.aiSystemId = :system and c.receivedAt >= :since
                        and c.state not in (:withdrawn, :refused)""",
                        Long.class)
                .setParameter("system", system)
                .setParameter("since", at.minus(threshold.window()))
                .setParameter("withdrawn", ComplaintState.WITHDRAWN)
                .setParameter("refused", ComplaintState.NOT_ACCEPTED)
                .getSingleResult();
        if (!open && threshold.reachedBy(received)) {
            try {
                opening.open(system, (int) received, at);
            } catch (EJBException another) {
                // somebody else's complaint has opened it at the same moment; this one is not to fail for it
                LOG.log(Level.FINE, "The case of " + system + " is open already", another);
            }
        }
    }
}
