package org.openbeian.complaint;

import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;

/** The complaints of the authority. One statement a page, cut by the last number seen. */
@Stateless
public class ComplaintQueueService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Open ones by what presses: those in danger, then by the nearest day, then by number. Ended ones come after them, the
     * newest first when they are alone. One about the caller is not there (SOD-11).
     *
     * @param which the view, see {@link ComplaintView}
     * @param after {@link ComplaintRow#getPlace} of the last line seen, or null for the first page
     */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true)
    public List<ComplaintRow> complaints(ComplaintView which, String after) {
        ComplaintPlace seen = ComplaintPlace.read(after);
        TypedQuery<ComplaintRow> query = em.createQuery(
                """
                        select new org.openbeian.complaint.ComplaintRow(c, s.nameZh, s.nameEn, p.nameZh, p.nameEn)
                        from Complaint c left join AiSystem s on s.id = c.aiSystemId
                        left join Person p on p.id = c.handler
                        where c.state in :states and (:mineOnly = false or c.handler = :me)
                        and (:unreadOnly = false or c.unread = true)
                        and (c.aboutOfficer is null or c.aboutOfficer <> :me)"""
                        + (seen == null ? "" : seen.after(which.isNewestFirst()))
                        + (which.isNewestFirst()
                                ? " order by c.number desc"
                                : " order by c.pressing, c.dueOrder, c.number"),
                ComplaintRow.class);
        if (seen != null) {
            seen.fill(query, which.isNewestFirst());
        }
        List<ComplaintRow> rows = query.setParameter("states", which.states())
                .setParameter("mineOnly", which == ComplaintView.MINE)
                .setParameter("unreadOnly", which == ComplaintView.UNREAD)
                .setParameter("me", me.get().personId())
                .setMaxResults(PAGE)
                .getResultList();
        rows.forEach(row -> row.opened(sealing, clock.today()));
        return rows;
    }
}
