package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.PortalClock;

/** Conditions whose day has passed and that are not settled. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class OverdueConditions {

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
                        select c.id from CaseCondition c join Filing f on f.id = c.registrationId join f.system s
                        where s.id not in :barred and c.state in :running and c.dueOn < :today""",
                        String.class)
                .setParameter("barred", conflicts.mineForQuery())
                .setParameter("running", ConditionState.running())
                .setParameter("today", clock.today())
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
