package org.openbeian.review;

import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openbeian.access.Requires;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/**
 * Who has which work, and from whom it is taken: a supervisor gives back what somebody cannot go on with, or hands it to
 * a colleague, at any time and with a reason. Who may receive it is separation of duty's to say, as when it is claimed.
 * What is in the case is not shown by it.
 */
@Stateless
public class HandoverService {

    private static final int MOST = 500;
    private static final int REASON = 300;

    @Inject
    CaseAccess cases;

    @Inject
    FilingTasks tasks;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    Colleagues colleagues;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** All work that waits or is held, what is due first at the top. */
    @Requires(value = SUPERVISE, reads = true, action = "handover.pending")
    public List<HeldRow> pending() {
        List<FilingTask> items = em.createQuery(
                        """
                        select w from FilingTask w join fetch w.filing f
                        where w.waits = true and f.system.id not in :barred
                        order by w.dueOrder, w.id""",
                        FilingTask.class)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(MOST)
                .getResultList();
        Map<String, PersonName> names = cases.names(items.stream()
                .map(FilingTask::getAssignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return items.stream()
                .map(item -> new HeldRow(item, item.getAssignee() == null ? null : names.get(item.getAssignee())))
                .toList();
    }

    @Requires(value = SUPERVISE, reads = true, action = "handover.pending")
    public HeldRow pending(String workItemId) {
        FilingTask item = unbarred(workItemId);
        return new HeldRow(
                item,
                item.getAssignee() == null
                        ? null
                        : cases.names(List.of(item.getAssignee())).get(item.getAssignee()));
    }

    /** Who could go on with it, with the roles they have: active members whom separation of duty does not bar. */
    @Requires(value = SUPERVISE, reads = true, action = "handover.receivers")
    public List<Colleague> receivers(String workItemId) {
        FilingTask item = unbarred(workItemId);
        return colleagues.withRoles(colleagues(item).stream()
                .filter(colleague -> !colleague.id().equals(item.getAssignee()))
                .filter(colleague -> isFree(item, colleague.id()))
                .toList());
    }

    private boolean isFree(FilingTask item, String person) {
        try {
            tasks.mayTake(item, person);
            return true;
        } catch (BusinessException barred) {
            return false;
        }
    }

    private List<Colleague> colleagues(FilingTask item) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(item.getKind().permission()))
                .toList();
        return colleagues.holding(roles);
    }

    /** Takes it from whoever has it, back into the queue. */
    @Requires(value = SUPERVISE, action = "handover.release")
    public void release(String workItemId, String reason) {
        FilingTask item = locked(workItemId);
        String why = why(reason);
        item.letGo();
        audit.notes().about(item.getFiling().getId());
        audit.notes().note("work_why", AuditNotes.code("work", item.getKind()), why);
    }

    /** Gives it to a colleague, whoever has it or nobody yet. */
    @Requires(value = SUPERVISE, action = "handover.handOver")
    public void handOver(String workItemId, String personId, String reason) {
        FilingTask item = locked(workItemId);
        String why = why(reason);
        Colleague receiver = colleagues(item).stream()
                .filter(colleague -> colleague.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new Invalid("/receiver", "field.required"));
        tasks.mayTake(item, receiver.id());
        if (item.getState() == FilingTask.State.CLAIMED) {
            item.letGo();
        }
        item.claim(receiver.id(), clock.instant());
        audit.notes().about(item.getFiling().getId());
        audit.notes().note("handed_over", AuditNotes.code("work", item.getKind()), receiver.nameZh(), why);
    }

    /** SOD-04 holds for whoever hands it over, too. */
    private FilingTask unbarred(String workItemId) {
        FilingTask item = cases.item(workItemId);
        conflicts.mustBeNone(item.getFiling());
        return item;
    }

    private FilingTask locked(String workItemId) {
        FilingTask item = unbarred(workItemId);
        em.lock(item.getFiling(), LockModeType.PESSIMISTIC_WRITE);
        if (!item.isPending() || item.getKind() == WorkKind.CORRECTION) {
            throw new Conflict("work.closed");
        }
        return item;
    }

    private static String why(String reason) {
        String why = FilingTasks.reason("reason", reason);
        int length = why.codePointCount(0, why.length());
        if (length > REASON) {
            throw new Invalid("/reason", "field.too_long", REASON, length);
        }
        return why;
    }
}
