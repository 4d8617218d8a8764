package org.openbeian.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
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

    /**
     * Writes the line of an action, unless it was a repeated one. What was noted is said with it: a further action of the
     * transaction begins anew.
     */
    public void done(Actor actor, String action) {
        if (!notes().isRepeated()) {
            em.persist(inOrder(
                    em,
                    new AuditEntry(
                            clock.instant(),
                            actor.personId(),
                            actor.name(),
                            actor.membershipId(),
                            action,
                            null,
                            notes())));
        }
        transaction.putResource(AuditNotes.class, null);
    }

    /** A line for a further case that the running action has touched besides the one it is about. */
    public void alsoDone(Actor actor, String action, String caseId, String note, Object... args) {
        AuditNotes also = new AuditNotes();
        also.about(caseId);
        also.note(note, args);
        em.persist(inOrder(
                em,
                new AuditEntry(
                        clock.instant(), actor.personId(), actor.name(), actor.membershipId(), action, null, also)));
    }

    /** A line with a coarse time stands after those of its case that are there. */
    static AuditEntry inOrder(EntityManager em, AuditEntry line) {
        if (!line.isCoarse() || line.getCaseId() == null) {
            return line;
        }
        return line.after(em.createQuery(
                        "select a from AuditEntry a where a.caseId = :id order by a.at desc, a.id desc",
                        AuditEntry.class)
                .setParameter("id", line.getCaseId())
                .setMaxResults(1)
                // what the action has changed is written when it ends, as without this question
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    /** The newest lines of one case, newest first, with the names of those who acted. */
    public List<AuditEntry> ofCase(String caseId, int limit) {
        return em.createQuery(
                        """
                        select a, p.nameZh, p.nameEn from AuditEntry a left join Person p on p.id = a.personId
                        where a.caseId = :id order by a.at desc, a.id desc""",
                        Object[].class)
                .setParameter("id", caseId)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> ((AuditEntry) row[0]).by((String) row[1], (String) row[2]))
                .toList();
    }
}
