package org.openbeian.supervision;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingRepository;

/** Terms of being heard that have ended without an answer: from then on approvers can decide, and are told once. */
@Stateless
public class HearingWatch {

    private static final String TERM = "term";

    /** Days. What ended earlier was told then, and is not looked at for ever. */
    private static final int LOOKED_BACK = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    ProposalNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @Inject
    ProposalCases cases;

    /** Ids for {@link #tellEnded}. */
    @Requires(value = SYSTEM, reads = true, action = "hearingWatch.ended")
    public List<String> ended(int from) {
        return em.createQuery(
                        """
                        select p.id from Proposal p where p.decision.at is null and p.hearing.saidAt is null
                        and p.hearing.until < :today and p.hearing.until >= :since
                        and not exists (select m.id from OutboxMessage m
                            where m.dedupeKey = concat(:before, p.id, :after))
                        order by p.hearing.until, p.id""",
                        String.class)
                .setParameter("before", ProposalNotices.KEY)
                .setParameter("after", "/" + TERM)
                .setParameter("today", clock.today())
                .setParameter("since", clock.today().minusDays(LOOKED_BACK))
                .setFirstResult(from)
                .setMaxResults(StoryService.MOST)
                .getResultList();
    }

    @Requires(value = SYSTEM, action = "hearingWatch.tellEnded")
    public void tellEnded(String proposalId) {
        Proposal proposal = cases.get(proposalId);
        if (notices.waits(filings.get(proposal.getFilingId()), proposal, TERM)) {
            audit.notes().about(proposal.getFilingId());
        }
    }
}
