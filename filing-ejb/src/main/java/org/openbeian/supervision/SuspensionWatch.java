package org.openbeian.supervision;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.Requires;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.review.ConflictsOfInterest;

/** Suspensions that last, and by when each is looked at again. */
@Stateless
public class SuspensionWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    FilingRepository filings;

    @Inject
    SupervisionRepository found;

    /** All of them, the one that has to be looked at first in front. */
    @Requires(
            value = {SUPERVISE, DECIDE},
            reads = true,
            action = "suspensionWatch.lasting")
    public List<SuspensionRow> lasting() {
        List<Object[]> decided = em.createQuery(
                        """
                        select p, f.registration.number, s.nameZh, s.nameEn
                        from Proposal p join Filing f on f.id = p.filingId join f.system s
                        where f.state = :suspended and p.decision.at is not null and s.id not in :barred
                        order by p.decision.at desc, p.id""",
                        Object[].class)
                .setParameter("suspended", FilingState.SUSPENDED)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(StoryService.MOST)
                .getResultList();
        Map<String, List<Object[]>> byFiling = new LinkedHashMap<>();
        decided.forEach(row -> byFiling.computeIfAbsent(((Proposal) row[0]).getFilingId(), id -> new ArrayList<>())
                .add(row));
        return byFiling.entrySet().stream()
                .flatMap(one -> row(one.getKey(), one.getValue()).stream())
                .sorted(Comparator.comparing(row -> row.suspension().getReviewDue()))
                .toList();
    }

    private static Optional<SuspensionRow> row(String filingId, List<Object[]> decided) {
        Object[] system = decided.get(0);
        return Suspension.of(
                        FilingState.SUSPENDED,
                        decided.stream().map(row -> (Proposal) row[0]).toList())
                .map(suspension -> new SuspensionRow(
                        filingId, (String) system[1], (String) system[2], (String) system[3], suspension));
    }

    /** The one of a registration of the caller's organisation. */
    @Requires(value = FILE, reads = true, action = "suspensionWatch.of")
    public Optional<Suspension> of(String filingId) {
        return Suspension.of(filings.get(filingId).getState(), found.proposalsOf(filingId));
    }
}
