package org.openbeian.complaint;

import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

/** The complaints of the authority. As many statements for a page as for a line, cut by the last line seen. */
@Stateless
public class ComplaintQueueService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @Inject
    CurrentCaller me;

    @Inject
    CaseClocks clocks;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Open ones by what presses: those in danger, then by the nearest day, then by when they came. Ended ones come after them, the
     * newest first when they are alone. One about the caller is not there (SOD-11), nor one about a system in which the
     * caller has declared a conflict (SOD-04).
     *
     * @param which the view, see {@link ComplaintView}
     * @param after {@link ComplaintRow#getPlace} of the last line seen, or null for the first page
     */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "complaintQueue.complaints")
    public List<ComplaintRow> complaints(ComplaintView which, String after) {
        ComplaintPlace seen = ComplaintPlace.read(after);
        Set<String> named = keptOut.waitingForMe();
        if (which == ComplaintView.NAMED && named.isEmpty()) {
            return List.of();
        }
        TypedQuery<ComplaintRow> query = em.createQuery(
                """
                        select new org.openbeian.complaint.ComplaintRow(c, p.nameZh, p.nameEn)
                        from Complaint c left join Person p on p.id = c.hands.handler
                        where c.state in :states and (:mineOnly = false or c.hands.handler = :me)
                        and (:unreadOnly = false or c.unread = true)
                        and (:namedOnly = false or c.id in :named)
                        and c.id not in :keptOut
                        and (c.aiSystemId is null or c.aiSystemId not in :barred)"""
                        + (seen == null ? "" : seen.after(which.isNewestFirst()))
                        + (which.isNewestFirst()
                                ? " order by c.id desc"
                                : " order by c.urgency.pressing, c.urgency.dueOrder, c.id"),
                ComplaintRow.class);
        if (seen != null) {
            seen.fill(query, which.isNewestFirst());
        }
        List<ComplaintRow> rows = query.setParameter("states", which.states())
                .setParameter("mineOnly", which == ComplaintView.MINE)
                .setParameter("unreadOnly", which == ComplaintView.UNREAD)
                .setParameter("namedOnly", which == ComplaintView.NAMED)
                .setParameter("named", named.isEmpty() ? Set.of("") : named)
                .setParameter("me", me.get().personId())
                .setParameter("keptOut", keptOut.mineForQuery())
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(PAGE)
                .getResultList();
        Map<String, AiSystem> systems = systems(rows);
        Map<String, List<ClockDetail>> running =
                clocks.ofAll(rows.stream().map(ComplaintRow::getId).toList());
        rows.forEach(row -> {
            row.timed(running.getOrDefault(row.getId(), List.of()));
            row.about(row.getSystemId() == null ? null : systems.get(row.getSystemId()));
            row.named(named);
            row.opened(sealing, clock.today(), clock.instant());
        });
        return rows;
    }

    /** By themselves: what belongs to a tenant narrows an outer join down to those that have one. */
    private Map<String, AiSystem> systems(List<ComplaintRow> rows) {
        Set<String> ids = rows.stream()
                .map(ComplaintRow::getSystemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select s from AiSystem s where s.id in :ids", AiSystem.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(AiSystem::getId, Function.identity()));
    }
}
