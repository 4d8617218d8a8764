package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
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
    Event<FilingClosed> closed;

    @Inject
    FilingProcess process;

    @Inject
    FilingNotices notices;

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
                            where c.filingId = :id and c.decidedAt is null""",
                            RegistrationChange.class)
                    .setParameter("id", event.filing().getId())
                    .getResultList()
                    .forEach(change -> end(change, em.find(Filing.class, change.getId()), event.at()));
        }
    }

    /**
     * Nobody could hand in a draft any more, and nobody is asked to go on with a correction. What lies with the authority is
     * a case that it brings to its own end.
     */
    private void end(RegistrationChange change, Filing by, Instant at) {
        if (change.getSubmittedAt() == null) {
            discard(change, by, at);
        } else if (by.getState() == FilingState.CORRECTION_REQUESTED) {
            by.end(Ending.withRegistration(at));
            clocks.closed(by, at);
            process.withdrawn(by.getId());
            closed.fire(new FilingClosed(by, at));
            notices.tell(by, "CHANGE_ENDED", "change-ended/" + by.getId(), Map.of());
            audit.notes().note("correction_ended", AuditNotes.code("filing_kind", change.getKind()), by.getNumber());
        }
    }

    private void discard(RegistrationChange draft, Filing by, Instant at) {
        by.discard(at);
        draft.decided(ChangeResult.ENDED, at);
        audit.notes().note("draft_ended", AuditNotes.code("filing_kind", draft.getKind()));
    }
}
