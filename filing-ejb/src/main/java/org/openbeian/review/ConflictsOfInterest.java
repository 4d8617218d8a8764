package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openbeian.access.CurrentCaller;
import org.openbeian.registration.Filing;

/**
 * SOD-04: who has once declared a conflict of interest in a system has no part in it any more, in no role, in no round,
 * in no later filing of the same system and in no complaint, incident, measure or correction about it. There is no way
 * back, so that nobody declares one and votes after all. Decided here for all features.
 */
@ApplicationScoped
public class ConflictsOfInterest {

    @Inject
    CurrentCaller me;

    @PersistenceContext
    EntityManager em;

    /** The systems in which the caller, as an officer, has declared a conflict. */
    public Set<String> mine() {
        return me.get().isStaff() ? of(me.get().personId()) : Set.of();
    }

    /** The same for the {@code not in} of a query, which may not be empty: lists of work leave those out. */
    public Set<String> mineForQuery() {
        Set<String> mine = mine();
        return mine.isEmpty() ? Set.of("") : mine;
    }

    /** Whether one of the systems that a case is about is among the declared ones; null is a system nobody knows yet. */
    static boolean bars(Set<String> declared, Collection<String> about) {
        return about.stream().filter(Objects::nonNull).anyMatch(declared::contains);
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

    /** @throws Barred when the caller has declared a conflict in the system of that filing */
    public void mustBeNone(Filing filing) {
        mustBeNone(List.of(filing.getSystem().getId()));
    }

    /** @throws Barred when the caller has declared a conflict in one of the systems that a case is about */
    public void mustBeNone(Collection<String> systems) {
        if (bars(mine(), systems)) {
            throw new Barred();
        }
    }

    /** @throws Barred when that person, who does it or is to receive work on it, has declared one */
    void mustBeNone(Filing filing, String person) {
        if (bars(of(person), List.of(filing.getSystem().getId()))) {
            throw Objects.equals(person, me.get().personId()) ? new Barred() : Barred.receiver();
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
