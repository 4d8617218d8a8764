package org.openbeian.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.openbeian.common.PortalClock;

/** Writes and reads the trail. One line per user action, in the action's own transaction. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Where the domain notes what the running action does. */
    public AuditNotes notes() {
        AuditNotes notes = (AuditNotes) transaction.getResource(AuditNotes.class);
        if (notes == null) {
            notes = new AuditNotes();
            transaction.putResource(AuditNotes.class, notes);
        }
        return notes;
    }

    public void done(Actor actor, String action) {
        em.persist(new AuditEntry(
                clock.instant(), actor.personId(), actor.name(), actor.membershipId(), action, null, notes()));
    }

    /** A line for a further case that the running action has touched besides the one it is about. */
    public void alsoDone(Actor actor, String action, String caseId, String detail) {
        AuditNotes also = new AuditNotes();
        also.about(caseId);
        also.detail(detail);
        em.persist(new AuditEntry(
                clock.instant(), actor.personId(), actor.name(), actor.membershipId(), action, null, also));
    }

    /** The newest lines of one case, newest first. */
    public List<AuditEntry> ofCase(String caseId, int limit) {
        return em.createQuery(
                        "select a from AuditEntry a where a.caseId = :id order by a.at desc, a.id desc",
                        AuditEntry.class)
                .setParameter("id", caseId)
                .setMaxResults(limit)
                .getResultList();
    }
}
