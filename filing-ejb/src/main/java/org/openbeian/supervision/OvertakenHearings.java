package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.RightsLost;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.review.ConflictDeclared;

/**
 * A hearing is not led by who has a conflict of interest since it was announced, has left or has lost the role: its notice
 * does not stand any more, and somebody has to announce it anew.
 */
@ApplicationScoped
class OvertakenHearings {

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalNotices told;

    @Inject
    ProposalCases cases;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    void lost(@Observes RightsLost lost) {
        if (!HearingPresiders.isOne(lost)) {
            overtake(lost.getPersonId(), "");
        }
    }

    void barred(@Observes ConflictDeclared conflict) {
        overtake(conflict.personId(), conflict.organisationId());
    }

    /** @param applicant about whose systems it is; empty for whosever */
    private void overtake(String person, String applicant) {
        // read past FilingRepository, which keeps from who has just declared it what the colleagues have to hear of
        List<Object[]> led = em.createQuery(
                        """
                        select f, p from Proposal p join Filing f on f.id = p.filingId
                        where p.decision.at is null and p.hearing.recordedAt is null
                        and p.hearing.notice.overtakenAt is null and p.hearing.notice.presiderId = :person
                        and (:applicant = '' or p.organisationId = :applicant)""",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("applicant", applicant)
                .getResultList();
        for (Object[] row : led) {
            Filing filing = (Filing) row[0];
            Proposal proposal = (Proposal) row[1];
            proposal.overtakeHearing(clock.instant());
            audit.alsoDone(
                    me.get(),
                    "supervision.overtakeHearing",
                    filing.getId(),
                    "hearing_overtaken",
                    proposal.getHearing().getNotice().getDay());
            cases.asks(proposal, clock.instant());
            told.hearingOvertaken(filing, proposal);
        }
    }
}
