package org.openbeian.complaint;

import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.CaseClock;

/** The complaints of the authority. One statement a page, cut by the last number seen. */
@Stateless
public class ComplaintQueueService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @PersistenceContext
    EntityManager em;

    /**
     * Newest first.
     *
     * @param states only those in one of these states
     * @param mineOnly only those that the caller has taken
     * @param after number of the last line seen, or null for the first page
     */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true)
    public List<ComplaintRow> complaints(List<ComplaintState> states, boolean mineOnly, String after) {
        List<ComplaintRow> rows = em.createQuery(
                        """
                        select new org.openbeian.complaint.ComplaintRow(c.id, c.number, c.category, c.state, c.urgent,
                            c.anonymous, c.outcome, c.receivedAt, s.nameZh, s.nameEn, c.namedSystem, p.nameZh, p.nameEn)
                        from Complaint c left join AiSystem s on s.id = c.aiSystemId
                        left join Person p on p.id = c.handler
                        where c.state in :states and (:mineOnly = false or c.handler = :me)
                        and (:after = '' or c.number < :after)
                        order by c.number desc""",
                        ComplaintRow.class)
                .setParameter("states", states)
                .setParameter("mineOnly", mineOnly)
                .setParameter("me", me.get().personId())
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(PAGE)
                .getResultList();
        Map<String, LocalDate> due = due(rows);
        rows.forEach(row -> row.opened(sealing, due.get(row.getId())));
        return rows;
    }

    /** The next day on which something is due, by complaint. */
    private Map<String, LocalDate> due(List<ComplaintRow> rows) {
        Map<String, LocalDate> due = new HashMap<>();
        if (!rows.isEmpty()) {
            em.createQuery(
                            "select k from CaseClock k where k.caseId in :ids and k.ended = false and k.dueOn is not null",
                            CaseClock.class)
                    .setParameter("ids", rows.stream().map(ComplaintRow::getId).toList())
                    .getResultList()
                    .forEach(clock -> due.merge(
                            clock.getCaseId(), clock.getDueOn(), (one, other) -> one.isBefore(other) ? one : other));
        }
        return due;
    }
}
