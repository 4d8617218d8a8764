package org.openbeian.worklist;

import static org.openbeian.access.Permission.DESK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.casework.Desk;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.KeptOutOfficers;
import org.openbeian.complaint.NamedSystems;
import org.openbeian.deadline.CaseKind;
import org.openbeian.incident.IncidentBar;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.TakeableTasks;
import org.openbeian.review.WorkKind;

/** What waits for the caller, of every kind of case. The list is one statement, cut by the last line seen. */
@Stateless
public class WorkListService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    NamedSystems named;

    @Inject
    TakeableTasks tasks;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * What the caller has and what the caller could take, by when it is due, without what separation of duty, a conflict of
     * interest or a complaint about the caller keeps from them, without what cannot be done yet and without notices that
     * nobody can confirm any more.
     *
     * @param mineOnly only what the caller has
     * @param kind only of that kind of case; null for all
     * @param after id of the last line seen, or null for the first page
     */
    @Requires(value = DESK, reads = true, action = "workList.waiting")
    public List<WorkListRow> waiting(boolean mineOnly, CaseKind kind, String after) {
        Set<Desk> desks = Desk.of(me.get());
        if (desks.isEmpty()) {
            return List.of();
        }
        String last = after == null ? "" : after;
        TypedQuery<Object[]> query = em.createQuery(
                        """
                        select w, p.nameZh, p.nameEn,
                            (select s.nameZh from AiSystem s where s.id = w.aiSystemId),
                            (select s.nameEn from AiSystem s where s.id = w.aiSystemId),
                            (select o.nameZh from Organisation o where o.id = w.organisationId),
                            (select o.nameEn from Organisation o where o.id = w.organisationId),
                            (select i.title from Incident i where i.id = w.caseId),
                            (select b.titleZh from Bulletin b where b.id = w.caseId),
                            (select b.titleEn from Bulletin b where b.id = w.caseId),
                            (select m.filingId from Measure m where m.id = w.caseId),
                            (select q.filingId from Proposal q where q.id = w.caseId)
                        from WorkItem w left join Person p on p.id = w.assignee
                        where w.waits = true and w.desk in :desks
                        and (w.assignee = :me\s"""
                                + (mineOnly
                                        ? ")\n"
                                        : "or (w.state = org.openbeian.casework.WorkItem.State.OPEN and "
                                                + TakeableTasks.ONE_SEAT_OF_A_ROUND + "))\n")
                                + (kind == null ? "" : "and w.caseKind = :kind\n")
                                + """
                        and (w.notFor is null or w.notFor not like :person)
                        and (w.aiSystemId is null or w.aiSystemId not in :barred)
                        and w.caseId not in :keptOut and w.openedAt <= :now
                        and (w.caseKind <> org.openbeian.deadline.CaseKind.BULLETIN or w.dueAt > :now)
                        and\s"""
                                + IncidentBar.free("w.caseId")
                                + """
                        \sand (w.dueOrder > :due or (w.dueOrder = :due and w.id > :after))
                        order by w.dueOrder, w.id""",
                        Object[].class)
                .setParameter("desks", desks)
                .setParameter("me", me.get().personId())
                .setParameter("person", "%" + me.get().personId() + "%")
                .setParameter("barred", conflicts.mineForQuery())
                .setParameter("keptOut", keptOut.mineForQuery())
                .setParameter("now", clock.instant())
                .setParameter("due", dueOf(last))
                .setParameter("after", last)
                .setMaxResults(PAGE);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        List<WorkListRow> rows = query.getResultStream().map(WorkListRow::new).toList();
        askedOfMe(rows);
        name(rows);
        return rows;
    }

    /** What is not registered has the name that its complainant has given it. */
    private void name(List<WorkListRow> rows) {
        List<WorkListRow> nameless = rows.stream()
                .filter(row -> row.getCaseKind() == CaseKind.COMPLAINT && row.getTitleZh() == null)
                .toList();
        Map<String, String> names =
                named.of(nameless.stream().map(WorkListRow::getCaseId).toList());
        nameless.forEach(row -> row.about(names.get(row.getCaseId())));
    }

    private Instant dueOf(String id) {
        return id.isEmpty()
                ? Instant.EPOCH
                : em.createQuery("select w.dueOrder from WorkItem w where w.id = :id", Instant.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(Instant.EPOCH);
    }

    /** With intake a case begins, so nobody has acted before; of everything else the state says who must not. */
    private void askedOfMe(List<WorkListRow> rows) {
        Set<String> barred = tasks.barredFrom(rows.stream()
                .filter(WorkListRow::isToBeClaimed)
                .filter(row -> !row.getAsked().equals(WorkKind.INTAKE.name()))
                .map(WorkListRow::getId)
                .toList());
        rows.stream().filter(row -> barred.contains(row.getId())).forEach(WorkListRow::notTakeable);
    }
}
