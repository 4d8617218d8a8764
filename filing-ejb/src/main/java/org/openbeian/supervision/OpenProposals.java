package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.review.ConflictsOfInterest;

/** Proposals that wait for an approver. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class OpenProposals {

    /** Proposals that are looked at, with those that came before them. */
    private static final int READ = 5 * StoryService.MOST;

    @PersistenceContext
    EntityManager em;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    SuspensionReviewers reviewers;

    /**
     * How many of them that approver can decide on now, at most {@code most}.
     *
     * @param barred see {@link ConflictsOfInterest#mineForQuery}
     */
    public int countFor(String approver, LocalDate today, Set<String> barred, int most) {
        return (int) em
                .createQuery(
                        """
                        select p from Proposal p where p.filingId in (
                            select o.filingId from Proposal o, Filing f
                            where f.id = o.filingId and o.decision.at is null and f.system.id not in :barred)
                        order by p.proposedAt desc""",
                        Proposal.class)
                .setParameter("barred", barred)
                .setMaxResults(READ)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Proposal::getFilingId))
                .values()
                .stream()
                .filter(ofOne -> !Proposers.of(ofOne).include(approver))
                .filter(ofOne -> ofOne.stream()
                        .anyMatch(proposal ->
                                proposal.waitsFor(approver, today) && !reviewers.isBarred(approver, proposal, ofOne)))
                .limit(most)
                .count();
    }

    /** How many of them the caller may see, at most {@code most}. */
    public int count(int most) {
        return em.createQuery(
                        """
                        select p.id from Proposal p join Filing f on f.id = p.filingId join f.system s
                        where p.decision.at is null and s.id not in :barred""",
                        String.class)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
