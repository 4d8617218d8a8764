package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Work that waits because its holder left or may not do it any more. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class LetGoWork {

    @PersistenceContext
    EntityManager em;

    @Inject
    ConflictsOfInterest conflicts;

    /** How much of it the caller may see, at most {@code most}. */
    public int count(int most) {
        return em.createQuery(
                        """
                        select w.id from FilingTask w join w.filing f
                        where w.state = org.openbeian.casework.WorkItem.State.OPEN and w.letGoAt is not null
                        and f.system.id not in :barred""",
                        String.class)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
