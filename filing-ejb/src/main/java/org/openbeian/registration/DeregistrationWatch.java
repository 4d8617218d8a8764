package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;

/** A registration that has ended, however, leaves nothing to be struck off and nothing to be changed. */
@ApplicationScoped
public class DeregistrationWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingClocks clocks;

    @Inject
    AuditTrail audit;

    void ended(@Observes RegistrationChanged event) {
        if (event.filing().getState().isEnd()) {
            clocks.registrationEnded(event.filing(), event.at());
            em.createQuery("select d from Deregistration d where d.filingId = :id", Deregistration.class)
                    .setParameter("id", event.filing().getId())
                    .getResultList()
                    .forEach(deregistration -> deregistration.overtaken(event.at()));
            em.createQuery(
                            """
                            select c from RegistrationChange c
                            where c.filingId = :id and c.submittedAt is null and c.decidedAt is null""",
                            RegistrationChange.class)
                    .setParameter("id", event.filing().getId())
                    .getResultList()
                    .forEach(draft -> discard(draft, event.at()));
        }
    }

    /** Nobody could hand it in any more. One that was handed in is a case, which the authority brings to its own end. */
    private void discard(RegistrationChange draft, Instant at) {
        em.find(Filing.class, draft.getId()).discard(at);
        draft.decided(ChangeResult.ENDED, at);
        audit.notes().note("draft_ended", AuditNotes.code("filing_kind", draft.getKind()));
    }
}
