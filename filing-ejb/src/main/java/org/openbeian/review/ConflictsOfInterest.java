package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbeian.access.CurrentCaller;
import org.openbeian.registration.Filing;

/**
 * SOD-04: who has once declared a conflict of interest in a system has no part in it any more, in no role, in no round
 * and in no later filing of the same system. There is no way back, so that nobody declares one and votes after all.
 */
@ApplicationScoped
public class ConflictsOfInterest {

    @Inject
    CurrentCaller me;

    @PersistenceContext
    EntityManager em;

    /** The systems in which the caller has declared a conflict. */
    Set<String> mine() {
        return of(me.get().personId());
    }

    private Set<String> of(String person) {
        return new HashSet<>(em.createQuery(
                        """
                        select distinct f.system.id from CaseAct a, Filing f
                        where a.personId = :me and a.act = 'CONFLICT' and f.id = a.filingId""",
                        String.class)
                .setParameter("me", String.valueOf(person))
                .getResultList());
    }

    boolean isDeclaredIn(Filing filing) {
        return mine().contains(filing.getSystem().getId());
    }

    /** @throws Barred when the caller has declared a conflict in the system of that filing */
    public void mustBeNone(Filing filing) {
        if (isDeclaredIn(filing)) {
            throw new Barred();
        }
    }

    /** @throws Barred when that person, who is to receive work on it, has declared one */
    void mustBeNone(Filing filing, String person) {
        if (of(person).contains(filing.getSystem().getId())) {
            throw new Barred();
        }
    }

    /** What the person holds of other filings of the same system, to be given back. */
    List<WorkItem> heldIn(Filing filing) {
        return em.createQuery(
                        """
                        select w from WorkItem w where w.assignee = :me and w.filing.system = :system
                        and w.state = org.openbeian.review.WorkItem.State.CLAIMED""",
                        WorkItem.class)
                .setParameter("me", me.get().personId())
                .setParameter("system", filing.getSystem())
                .getResultList();
    }
}
