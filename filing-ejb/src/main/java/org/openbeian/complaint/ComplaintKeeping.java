package org.openbeian.complaint;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.tenancy.Authorities;

/**
 * What the portal does with complaints by itself: it reminds the staff of what waits, and clears what has been kept long
 * enough. Both can be done again and change nothing then.
 */
@Stateless
public class ComplaintKeeping {

    private static final int AT_ONCE = 200;

    /** So long after the two hours an urgent complaint that still stands is told to whoever decides. */
    private static final Duration STANDS = Duration.ofHours(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintReminders reminders;

    @Inject
    ComplaintProcess process;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Ids for {@link #remind}: what is urgent, waits for a review, or has a clock that runs out by tomorrow's working day. */
    @Requires(value = SYSTEM, reads = true)
    public List<String> waiting() {
        return em.createQuery(
                        """
                        select c.id from Complaint c where c.pressing < 2
                        and (c.state in (:urgent, :review) or c.nextDue <= :soon)
                        order by c.pressing, c.dueOrder, c.number""",
                        String.class)
                .setParameter("urgent", ComplaintState.URGENT)
                .setParameter("review", ComplaintState.REVIEW)
                .setParameter("soon", soon())
                .getResultList();
    }

    private LocalDate soon() {
        return WorkingCalendar.china().workingDayFrom(clock.today().plusDays(1));
    }

    /** Tells the staff what about a complaint has not been told yet. */
    @Requires(SYSTEM)
    public void remind(String id) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        if (complaint.getState() == ComplaintState.URGENT) {
            reminders.urgent(complaint);
        }
        if (complaint.getState() == ComplaintState.REVIEW) {
            reminders.review(complaint);
        }
        em.createQuery(
                        "select k from CaseClock k where k.caseId = :id and k.ended = false and k.dueOn <= :soon",
                        CaseClock.class)
                .setParameter("id", id)
                .setParameter("soon", soon())
                .getResultList()
                .forEach(running -> remind(complaint, running));
    }

    private void remind(Complaint complaint, CaseClock running) {
        Instant now = clock.instant();
        Instant end = running.getDueAt() == null ? PortalClock.endOf(running.getDueOn()) : running.getDueAt();
        if (!now.isBefore(end)) {
            reminders.overdue(complaint, running.getCode(), running.getDueOn());
        } else if (running.getDueAt() == null) {
            reminders.soon(complaint, running.getCode(), running.getDueOn());
        }
        if (running.getCode().equals(ComplaintClocks.URGENT) && !now.isBefore(end.plus(STANDS))) {
            reminders.urgentStands(complaint);
        }
    }

    /** Ids for {@link #clear}: what ended so long ago that it is kept no longer. */
    @Requires(value = SYSTEM, reads = true)
    public List<String> keptLongEnough() {
        Retention retention =
                Retention.of(authorities.get(me.get().authorityId()).getCode());
        List<String> ids = new ArrayList<>();
        for (ComplaintState end : Retention.ends()) {
            ids.addAll(em.createQuery(
                            """
                            select c.id from Complaint c
                            where c.clearedAt is null and c.state = :end and c.closedAt < :since
                            order by c.closedAt, c.id""",
                            String.class)
                    .setParameter("end", end)
                    .setParameter("since", retention.keptSince(end, clock.today()))
                    .setMaxResults(AT_ONCE)
                    .getResultList());
        }
        return ids;
    }

    /** Removes what was said, shown and by whom, the way in and the history of the process; number, outcome and counts stay. */
    @Requires(SYSTEM)
    public void clear(String id) {
        Complaint complaint = complaints.get(id);
        if (complaint.isCleared()) {
            return;
        }
        audit.notes().about(id);
        complaint.clear(clock.instant());
        complaints.forget(id);
        process.forget(id);
    }
}
