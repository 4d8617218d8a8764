package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.registration.Filing;
import org.openbeian.review.ConflictDeclared;

/** A hearing is not led by who has a conflict of interest since it was announced: somebody has to announce it anew. */
@ApplicationScoped
class OvertakenHearings {

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalNotices told;

    void barred(@Observes ConflictDeclared conflict) {
        tell(conflict.personId(), conflict.organisationId());
    }

    void tell(String person, String applicant) {
        // read past FilingRepository, which keeps from who has just declared it what the colleagues have to hear of
        em.createQuery(
                        """
                        select f, p from Proposal p join Filing f on f.id = p.filingId
                        where p.decidedAt is null and p.hearing.recordedAt is null and p.hearing.presiderId = :person
                        and p.organisationId = :applicant""",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("applicant", applicant)
                .getResultList()
                .forEach(row -> told.hearingOvertaken((Filing) row[0], (Proposal) row[1]));
    }
}
