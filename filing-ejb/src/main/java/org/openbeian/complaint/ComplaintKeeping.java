package org.openbeian.complaint;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.ClockNotice;
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
    ComplaintCases cases;

    @Inject
    ComplaintReminders reminders;

    @Inject
    CaseClocks clocks;

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

    /**
     * Ids for {@link #remind}: what is urgent, waits for a review, or has a clock that runs out by tomorrow's working day, and was
     * not told yet.
     */
    @Requires(value = SYSTEM, reads = true, action = "complaintKeeping.waiting")
    public List<String> waiting(int from) {
        return em.createQuery(
                        """
                        select c.id from Complaint c where c.urgency.pressing < 2
                        and (c.state = :urgent and not exists (select m.id from OutboxMessage m
                                where m.dedupeKey = concat(:before, c.id, :toldUrgent))
                            or c.state = :review and not exists (select m.id from OutboxMessage m
                                where m.dedupeKey = concat(:before, c.id, :toldReview))
                            or c.urgency.nextDue <= :soon and exists (select k.id from CaseClock k
                                where k.caseId = c.id and k.ended = false
                                and ((k.dueAt is null and k.dueOn < :today or k.dueAt <= :now)
                                        and (k.missedFor is null or k.missedFor <> k.dueOn)
                                    or k.dueAt is null and k.dueOn >= :today and k.dueOn <= :soon
                                        and (k.remindedFor is null or k.remindedFor <> k.dueOn)))
                            or c.urgency.nextDue <= :soon and exists (select k.id from CaseClock k
                                where k.caseId = c.id and k.ended = false and k.code = :hours and k.dueAt <= :stood)
                                and not exists (select m.id from OutboxMessage m
                                    where m.dedupeKey = concat(:before, c.id, :toldStands)))
                        order by c.urgency.pressing, c.urgency.dueOrder, c.id""",
                        String.class)
                .setParameter("urgent", ComplaintState.URGENT)
                .setParameter("review", ComplaintState.REVIEW)
                .setParameter("before", ComplaintReminders.KEY)
                .setParameter("toldUrgent", "/" + ComplaintReminders.URGENT)
                .setParameter("toldReview", "/" + ComplaintReminders.REVIEW)
                .setParameter("toldStands", "/" + ComplaintReminders.STANDS)
                .setParameter("hours", ComplaintClocks.URGENT)
                .setParameter("now", clock.instant())
                .setParameter("stood", clock.instant().minus(STANDS))
                .setParameter("today", clock.today())
                .setParameter("soon", soon())
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private LocalDate soon() {
        return WorkingCalendar.china().workingDayFrom(clock.today().plusDays(1));
    }

    /** Tells the staff what about a complaint has not been told yet. */
    @Requires(value = SYSTEM, action = "complaintKeeping.remind")
    public void remind(String id) {
        Complaint complaint = complaints.get(id);
        boolean told = complaint.getState() == ComplaintState.URGENT && reminders.urgent(complaint);
        told |= complaint.getState() == ComplaintState.REVIEW && reminders.review(complaint);
        for (ClockNotice notice : clocks.notices(id, soon())) {
            told |= notice.missed()
                    ? reminders.overdue(complaint, notice.code(), notice.due())
                    : reminders.soon(complaint, notice.code(), notice.due());
        }
        told |= stands(id) && reminders.urgentStands(complaint);
        if (told) {
            audit.notes().about(id);
        }
    }

    private boolean stands(String id) {
        return clocks.running(id, ComplaintClocks.URGENT)
                .filter(running -> running.getDueAt() != null
                        && !clock.instant().isBefore(running.getDueAt().plus(STANDS)))
                .isPresent();
    }

    /** Ids for {@link #clear}: what ended so long ago that it is kept no longer. */
    @Requires(value = SYSTEM, reads = true, action = "complaintKeeping.keptLongEnough")
    public List<String> keptLongEnough(int from) {
        Retention retention =
                Retention.of(authorities.get(me.get().authorityId()).getCode());
        List<String> ids = new ArrayList<>();
        for (ComplaintState end : Retention.ends()) {
            ids.addAll(em.createQuery(
                            """
                            select c.id from Complaint c
                            where c.ending.clearedAt is null and c.state = :end and c.ending.at < :since
                            order by c.ending.at, c.id""",
                            String.class)
                    .setParameter("end", end)
                    .setParameter("since", retention.keptSince(end, clock.today()))
                    .setMaxResults(from + AT_ONCE)
                    .getResultList());
        }
        return ids.stream().skip(from).limit(AT_ONCE).toList();
    }

    /** Removes what was said, shown and by whom, the way in and the history of the process; number, outcome and counts stay. */
    @Requires(value = SYSTEM, action = "complaintKeeping.clear")
    public void clear(String id) {
        Complaint complaint = complaints.get(id);
        if (complaint.getEnding().isCleared()) {
            return;
        }
        audit.notes().about(id);
        complaint.clear(clock.instant());
        cases.asks(complaint, clock.instant());
        complaints.forget(id);
        process.forget(id);
    }
}
