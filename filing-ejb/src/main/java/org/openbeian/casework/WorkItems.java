package org.openbeian.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what waits for people. Works inside the transaction and tenant of the act that calls it. */
@ApplicationScoped
public class WorkItems {

    @PersistenceContext
    EntityManager em;

    /** What of a case waits for somebody. */
    public List<WorkItem> pending(String caseId) {
        return query(caseId).getResultList();
    }

    private TypedQuery<WorkItem> query(String caseId) {
        return em.createQuery(
                        "select w from WorkItem w where w.caseId = :id and w.waits = true order by w.id",
                        WorkItem.class)
                .setParameter("id", caseId);
    }

    /** As it was before this transaction, whose changes need not be sent yet: a new one knows its moment. */
    List<WorkItem> pendingBefore(String caseId) {
        return query(caseId).setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    /**
     * From now on the case asks just this. What it asked before stays and follows it, what it asks no more is over, what is
     * new waits; the same a second time changes nothing.
     *
     * @param by who has brought that about; null when that is nobody, and then what is over was called off
     */
    public void settle(CaseWork work, String by, Instant at) {
        Map<String, WorkItem> before = new HashMap<>();
        pending(work.of().id()).forEach(item -> before.put(item.getAsked(), item));
        for (CaseWork.Asked asked : work.asked()) {
            WorkItem item = before.remove(asked.what());
            if (item == null) {
                em.persist(new WorkItem(work.of(), asked, at));
            } else {
                item.follows(work.of(), asked, at);
            }
        }
        before.values().forEach(item -> item.over(by, at));
    }

    /** The clock for which the tasks of a case wait has moved. @param paused it stands still */
    public void due(String caseId, Instant at, boolean paused) {
        pendingBefore(caseId).stream().filter(item -> !item.isUnderway()).forEach(item -> item.isDue(at, paused));
    }
}
