package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.PortalClock;
import org.openbeian.review.ConflictsOfInterest;

/** Open complaints that nobody handles, or whose day has passed. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class PressingComplaints {

    @PersistenceContext
    EntityManager em;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    PortalClock clock;

    /** In how many open ones a name waits for the caller to agree, or to take it back; see {@link KeptOut}. */
    public int countNamings() {
        return keptOut.waitingForMe().size();
    }

    /** How many of them the caller may see, at most {@code most}. */
    public int count(int most) {
        return em.createQuery(
                        """
                        select c.id from Complaint c
                        where c.urgency.pressing < 2 and (c.hands.handler is null or c.urgency.dueOrder < :today)
                        and c.id not in :keptOut
                        and (c.aiSystemId is null or c.aiSystemId not in :barred)""",
                        String.class)
                .setParameter("today", clock.today())
                .setParameter("keptOut", keptOut.mineForQuery())
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
