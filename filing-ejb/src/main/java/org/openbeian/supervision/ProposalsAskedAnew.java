package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import org.openbeian.access.RightsLost;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.RegistrationChanged;
import org.openbeian.review.ConflictDeclared;

/**
 * What proposals ask changes beside their own acts: a registration ends by itself, or who was left to review a suspension
 * for a colleague leaves or declares a conflict, so that the colleague is asked after all.
 */
@ApplicationScoped
class ProposalsAskedAnew {

    private static final Set<FilingEvent> ENDS = EnumSet.of(FilingEvent.EXPIRE, FilingEvent.DEREGISTER);

    @PersistenceContext
    EntityManager em;

    @Inject
    SupervisionRepository found;

    @Inject
    ProposalCases cases;

    @Inject
    PortalClock clock;

    void ended(@Observes RegistrationChanged event) {
        if (ENDS.contains(event.event())) {
            found.proposalsOf(event.filing().getId()).forEach(proposal -> cases.asks(proposal, event.at()));
        }
    }

    void lost(@Observes RightsLost lost) {
        open("");
    }

    void barred(@Observes ConflictDeclared conflict) {
        open(conflict.organisationId());
    }

    /** @param applicant about whose systems; empty for whosever */
    private void open(String applicant) {
        em.createQuery(
                        """
                        select p from Proposal p
                        where p.decision.at is null and (:applicant = '' or p.organisationId = :applicant)""",
                        Proposal.class)
                .setParameter("applicant", applicant)
                .getResultList()
                .forEach(proposal -> cases.asks(proposal, clock.instant()));
    }
}
