package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.PortalClock;
import org.openbeian.review.ConflictsOfInterest;

/** Open incidents of which something is due today or overdue. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class PressingIncidents {

    @PersistenceContext
    EntityManager em;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    PortalClock clock;

    /** How many of them the caller may see, at most {@code most}. */
    public int count(int most) {
        return em.createQuery(
                        """
                        select i.id from Incident i where i.state in :states
                        and exists (select c.id from CaseClock c where c.caseId = i.id and c.ended = false
                            and (c.dueAt <= :now or c.dueOn <= :today))
                        and\s"""
                                + IncidentBar.free("i.id"),
                        String.class)
                .setParameter("states", IncidentState.open())
                .setParameter("now", clock.instant())
                .setParameter("today", clock.today())
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
