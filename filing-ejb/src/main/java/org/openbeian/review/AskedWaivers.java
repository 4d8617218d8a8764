package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Conditions that somebody would waive. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class AskedWaivers {

    private static final int READ = 100;

    @PersistenceContext
    EntityManager em;

    /**
     * How many of them wait for that approver, at most {@code most}.
     *
     * @param barred see {@link ConflictsOfInterest#mineForQuery}
     */
    public int countFor(String approver, Set<String> barred, int most) {
        return (int) em
                .createQuery(
                        """
                        select c from CaseCondition c join Filing f on f.id = c.registrationId join f.system s
                        where s.id not in :barred and c.waiverBy is not null and c.state in :running""",
                        CaseCondition.class)
                .setParameter("barred", barred)
                .setParameter("running", ConditionState.running())
                .setMaxResults(READ)
                .getResultList()
                .stream()
                .filter(condition -> condition.isWaiverFor(approver))
                .limit(most)
                .count();
    }
}
