package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;

/**
 * SOD-04: an officer says to have a conflict of interest, on the page of whichever case shows it to them: a filing, a
 * registration that is supervised, a complaint, an incident. It is always the same act, with the applicant, and for ever.
 * Works inside the service that calls it, which has seen that the case is the caller's to open.
 */
@ApplicationScoped
public class ConflictDeclaration {

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    Event<ConflictDeclared> declared;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Bars the caller from the applicant's cases, and gives back what the caller holds of them.
     *
     * @param why what the conflict is, at most 4 000 characters; may be empty, since it is nobody's business but theirs
     * @throws Barred when there is one already
     */
    void declare(Filing filing, String why) {
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        conflicts.mustBeNone(filing);
        List<FilingTask> held = conflicts.heldIn(filing);
        String role = held.isEmpty()
                ? me.get().roles().iterator().next().name()
                : held.get(0).getKind().role();
        held.forEach(item -> item.release(me.get().personId()));
        em.persist(CaseAct.conflict(
                filing, me.get().personId(), role, FilingTasks.text("conflict", why, false), clock.instant()));
        declared.fire(new ConflictDeclared(me.get().personId(), filing.getOrganisationId()));
    }

    /**
     * The same from the page of a case about one of the applicant's systems; the trail of both says so.
     *
     * @param filing under which the system is known
     * @param number of the case, as people know it
     */
    public void declareFrom(String caseId, String number, Filing filing, String why) {
        declare(filing, why);
        audit.alsoDone(me.get(), "queue.declareConflict", filing.getId(), "number", number);
        audit.notes().about(caseId);
    }
}
