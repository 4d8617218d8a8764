package org.openbeian.review;

import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.SEE_CASE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;

/** What is waiting for whom. Each list is one statement; pages are cut by the last number seen, never by an offset. */
@Stateless
public class QueueService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @Inject
    Acting acting;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * What the caller has claimed and what the caller could claim, most urgent first.
     *
     * @param mineOnly only what is claimed by the caller
     * @param after work item id of the last line seen, or null for the first page
     */
    @Requires(value = DESK, reads = true)
    public List<QueueRow> queue(boolean mineOnly, String after) {
        Set<WorkKind> kinds = EnumSet.noneOf(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) {
            if (kind != WorkKind.CORRECTION && me.get().may(kind.permission())) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            return List.of();
        }
        TypedQuery<QueueRow> query = em.createQuery(
                        """
                        select new org.openbeian.review.QueueRow(w.id, w.kind, w.state, p.username, w.openedAt, f.id,
                            f.number, s.nameZh, s.nameEn, f.state, f.proposedGrade, f.grade, f.track, f.dueOn,
                            f.clockPaused)
                        from WorkItem w join w.filing f join f.system s
                        left join Person p on p.id = w.assignee
                        where w.kind in :kinds
                        and ((:mineOnly = false and w.state = org.openbeian.review.WorkItem.State.OPEN)
                            or (w.state = org.openbeian.review.WorkItem.State.CLAIMED and w.assignee = :me))
                        and (:after = '' or w.id > :after)
                        order by w.id""",
                        QueueRow.class)
                .setParameter("kinds", kinds)
                .setParameter("mineOnly", mineOnly)
                .setParameter("me", me.get().personId())
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(PAGE);
        return query.getResultList();
    }

    /**
     * All filings of the authority that are no drafts, newest first; for those who may see all cases.
     *
     * @param text part of a number or of the system's name, or null
     * @param after case number of the last line seen, or null
     */
    @Requires(value = SEE_CASE, reads = true)
    public List<CaseRow> all(String text, String after) {
        Set<Role> roles = me.get().roles();
        if (!roles.contains(Role.INTAKE) && !roles.contains(Role.CLASSIFIER) && !roles.contains(Role.AUDITOR)) {
            throw new AccessDenied();
        }
        String like = text == null || text.isBlank()
                ? ""
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return em.createQuery(
                        """
                        select new org.openbeian.review.CaseRow(f.id, f.number, s.nameZh, s.nameEn, f.state,
                            f.proposedGrade, f.grade, f.track, f.dueOn, f.clockPaused, f.submittedAt)
                        from Filing f join f.system s
                        where f.number is not null and (:after = '' or f.number < :after)
                        and (:text = '' or f.number like :text or s.nameZh like :text or s.nameEn like :text)
                        order by f.number desc""",
                        CaseRow.class)
                .setParameter("after", after == null ? "" : after)
                .setParameter("text", like)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /**
     * Takes a task. Separation of duty refuses here already, so that nobody prepares what cannot be signed.
     *
     * @return the id of the filing
     */
    @Requires(DESK)
    public String claim(String workItemId) {
        WorkItem item = acting.permitted(workItemId);
        audit.notes().about(item.getFiling().getId());
        acting.mayTake(item);
        item.claim(me.get().personId(), clock.instant());
        audit.notes().detail("claim " + item.getKind());
        return item.getFiling().getId();
    }

    /** Gives a claimed task back. */
    @Requires(DESK)
    public void release(String workItemId) {
        WorkItem item = acting.permitted(workItemId);
        item.release(me.get().personId());
        audit.notes().about(item.getFiling().getId());
        audit.notes().detail("release " + item.getKind());
    }

    /** SOD-04: a panel member declares to have no conflict of interest, before the material is shown. */
    @Requires(DESK)
    public void declareNoConflict(String workItemId) {
        WorkItem item = acting.permitted(workItemId);
        item.conflictFree(me.get().personId(), clock.instant());
        audit.notes().about(item.getFiling().getId());
        audit.notes().detail("no conflict of interest declared");
    }
}
