package org.openbeian.review;

import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.SEE_CASE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Desk;
import org.openbeian.common.LikePattern;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;

/** What is waiting for whom. Each list is one statement; pages are cut by the last number seen, never by an offset. */
@Stateless
public class QueueService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @Inject
    CaseAccess cases;

    @Inject
    FilingTasks tasks;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    ConflictDeclaration declaration;

    @Inject
    FilingRepository filings;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * What the caller has claimed and what the caller could claim, by the day it is due.
     *
     * @param mineOnly only what is claimed by the caller
     * @param text part of a number, of the system's or of the applicant's name, or null
     * @param after work item id of the last line seen, or null for the first page
     */
    @Requires(value = DESK, reads = true, action = "queue.queue")
    public List<QueueRow> queue(boolean mineOnly, String text, String after) {
        Set<Desk> desks = Desk.of(me.get());
        if (desks.isEmpty()) {
            return List.of();
        }
        FilingTask last = after == null || after.isEmpty() ? null : cases.item(after);
        Set<String> barred = conflicts.mineForQuery();
        List<QueueRow> rows = em.createQuery(
                        """
                        select new org.openbeian.review.QueueRow(w.id, w.kind, w.state, w.conflictFreeAt, p.nameZh,
                            p.nameEn, w.openedAt, f.id, f.number, s.nameZh, s.nameEn, o.nameZh, o.nameEn, f.state,
                            f.terms.proposed, f.terms.grade, f.review.regradeDue, f.terms.track, f.due.day, f.due.paused, f.origin.kind, f.timeliness.late,
                            w.round, f.origin.preparedBy)
                        from FilingTask w join w.filing f join f.system s
                        join Organisation o on o.id = f.organisationId
                        left join Person p on p.id = w.assignee
                        where w.waits = true and w.desk in :desks and s.id not in :barred
                        and (w.assignee = :me\s"""
                                + (mineOnly
                                        ? ")\n"
                                        : "or (w.state = org.openbeian.casework.WorkItem.State.OPEN and "
                                                + TakeableTasks.ONE_SEAT_OF_A_ROUND + "))\n")
                                + """
                        and (:text = '' or f.number like :number or s.searchText like :text or o.searchText like :text)
                        and (w.dueOrder > :due or (w.dueOrder = :due and w.id > :after))
                        order by w.dueOrder, w.id""",
                        QueueRow.class)
                .setParameter("desks", desks)
                .setParameter("barred", barred)
                .setParameter("me", me.get().personId())
                .setParameter("text", LikePattern.in(text))
                .setParameter("number", LikePattern.inCode(text))
                .setParameter("due", last == null ? Instant.EPOCH : last.getDueOrder())
                .setParameter("after", last == null ? "" : last.getId())
                .setMaxResults(PAGE)
                .getResultList();
        askedOfMe(rows);
        return rows;
    }

    /** With intake a case begins: nobody has acted before, so its lists cost no further statement. */
    private void askedOfMe(List<QueueRow> rows) {
        List<QueueRow> open = rows.stream()
                .filter(row -> !row.isClaimed() && row.getKind() != WorkKind.INTAKE)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<String, List<CaseAct>> acts =
                cases.actsOf(open.stream().map(QueueRow::getFilingId).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(CaseAct::getFilingId));
        open.forEach(row -> row.askedOf(me.get().personId(), acts.getOrDefault(row.getFilingId(), List.of())));
    }

    /** How much of the caller's kinds of work waits or is being done by anybody, by kind and due day. */
    @Requires(value = DESK, reads = true, action = "queue.workload")
    public List<LoadRow> workload() {
        Set<Desk> desks = seesAllWork() ? EnumSet.allOf(Desk.class) : Desk.of(me.get());
        if (desks.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select new org.openbeian.review.LoadRow(w.kind, f.due.day, f.due.paused, count(w))
                        from FilingTask w join w.filing f
                        where w.waits = true and w.desk in :desks
                        group by w.kind, f.due.day, f.due.paused""",
                        LoadRow.class)
                .setParameter("desks", desks)
                .getResultList();
    }

    /** Who oversees the house or administers it sees how full every desk is; numbers only, no case. */
    private boolean seesAllWork() {
        return me.get().may(Permission.READ_AUDIT) || me.get().may(Permission.ADMINISTER);
    }

    /**
     * The filings of the authority that are no drafts, newest first: all for those who see all cases, else those in
     * which the caller has or had a part.
     *
     * @param text part of a number, of the system's or of the applicant's name, or null
     * @param after case number of the last line seen, or null
     */
    @Requires(value = SEE_CASE, reads = true, action = "queue.all")
    public List<CaseRow> all(String text, String after) {
        if (!me.get().isStaff()) {
            throw new AccessDenied();
        }
        Set<String> barred = conflicts.mineForQuery();
        return em.createQuery(
                        """
                        select new org.openbeian.review.CaseRow(f.id, f.number, s.nameZh, s.nameEn, o.nameZh, o.nameEn,
                            f.state, f.terms.proposed, f.terms.grade, f.review.regradeDue, f.terms.track, f.due.day, f.due.paused, f.submission.at)
                        from Filing f join f.system s join Organisation o on o.id = f.organisationId
                        where f.number is not null and s.id not in :barred and (:after = '' or f.number < :after)
                        and (:text = '' or f.number like :number or s.searchText like :text or o.searchText like :text)
                        and (:seesAll = true
                            or (:supervises = true
                                and (f.state in :onRegister or f.origin.parentId is not null))
                            or exists (select w.id from FilingTask w where w.filing = f and w.assignee = :me))
                        order by f.number desc""",
                        CaseRow.class)
                .setParameter("barred", barred)
                .setParameter("after", after == null ? "" : after)
                .setParameter("text", LikePattern.in(text))
                .setParameter("number", LikePattern.inCode(text))
                .setParameter("seesAll", cases.seesAll())
                .setParameter("onRegister", FilingState.onRegister())
                .setParameter("supervises", me.get().roles().contains(Role.SUPERVISOR))
                .setParameter("me", me.get().personId())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /**
     * Takes a task. Separation of duty refuses here already, so that nobody prepares what cannot be signed.
     *
     * @return the id of the filing
     */
    @Requires(value = DESK, action = "queue.claim")
    public String claim(String workItemId) {
        FilingTask item = tasks.permitted(workItemId);
        audit.notes().about(item.getFiling().getId());
        // of two seats taken at the same moment the second sees the first
        em.lock(item.getFiling(), LockModeType.PESSIMISTIC_WRITE);
        tasks.mayTake(item);
        item.claim(me.get().personId(), clock.instant());
        audit.notes().note("work", AuditNotes.code("work", item.getKind()));
        return item.getFiling().getId();
    }

    /** Gives a claimed task back. */
    @Requires(value = DESK, action = "queue.release")
    public void release(String workItemId) {
        FilingTask item = tasks.permitted(workItemId);
        item.release(me.get().personId());
        audit.notes().about(item.getFiling().getId());
        audit.notes().note("work", AuditNotes.code("work", item.getKind()));
    }

    /** SOD-04: a panel member declares to have no conflict of interest, before the material is shown. */
    @Requires(value = DESK, action = "queue.declareNoConflict")
    public void declareNoConflict(String workItemId) {
        FilingTask item = tasks.permitted(workItemId);
        item.conflictFree(me.get().personId(), clock.instant());
        audit.notes().about(item.getFiling().getId());
    }

    /**
     * SOD-04: the caller has a conflict of interest in this case. It bars the caller from the applicant's cases for
     * ever, in every role, whichever of its systems they are about, and gives back what the caller holds of them.
     *
     * @param why what the conflict is, at most 4 000 characters; may be empty, since it is nobody's business but theirs
     * @throws NotFound when the caller has no part in the case and may not see it
     */
    @Requires(value = DESK, action = "queue.declareConflict")
    public void declareConflict(String filingId, String why) {
        boolean holds = cases.items(filingId).stream()
                .anyMatch(item -> item.isPending() && me.get().personId().equals(item.getAssignee()));
        Filing filing = filings.get(filingId);
        // who decides on what is proposed about a registration has its page, and no part in its filing
        if (!holds && !(me.get().may(Permission.DECIDE) && (filing.isRegistration() || filing.isChange()))) {
            cases.visible(filingId);
        }
        declaration.declare(filing, why);
        audit.notes().about(filingId);
    }
}
