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
import org.openbeian.complaint.ComplaintState;
import org.openbeian.tenancy.Authorities;

/**
 * Opens a supervision case when complaints about one system have become so many, with the complaint that reaches the
 * threshold, or when an officer links it to the system. Those taken back or not accepted do not count. One is open at a
 * time, also of two at the same moment, and neither complaint is lost over it.
 */
@ApplicationScoped
public class ComplaintWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseOpening opening;

    @Inject
    CurrentCaller me;

    @Inject
    Authorities authorities;

    void received(@Observes ComplaintReceived event) {
        if (event.aiSystemId() != null) {
            count(event.aiSystemId(), event.at());
        }
    }

    void linked(@Observes ComplaintLinked event) {
        count(event.aiSystemId(), event.at());
    }

    private void count(String system, Instant at) {
        if (opening.isOpen(system)) {
            return;
        }
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
        if (threshold.reachedBy(received)) {
            opening.open(new SupervisionCase(system, (int) received, at));
        }
    }
}
