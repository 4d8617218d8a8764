package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.CurrentCaller;

/** Which tasks of filings the caller could not claim, after what was done on their cases before: asked of the rule that would refuse it. */
@ApplicationScoped
public class TakeableTasks {

    /**
     * Of the seats of one round that are free, a list shows the first, and none to whoever holds one of them: a condition on
     * the item {@code w}, for the person {@code :me}.
     */
    public static final String ONE_SEAT_OF_A_ROUND =
            """
            not exists (
                select seat.id from WorkItem seat
                where seat.caseId = w.caseId and seat.asked = w.asked and seat.waits = true and seat.id <> w.id
                and seat.caseKind = org.openbeian.deadline.CaseKind.FILING
                and (seat.assignee = :me
                    or (seat.state = org.openbeian.casework.WorkItem.State.OPEN and seat.id < w.id)))
            """;

    @Inject
    CaseAccess cases;

    @Inject
    CurrentCaller me;

    @PersistenceContext
    EntityManager em;

    /** Ids of those of them; two statements for all, and none for none. */
    public Set<String> barredFrom(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<FilingTask> tasks = em.createQuery(
                        "select w from FilingTask w join fetch w.filing where w.id in :ids", FilingTask.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<String, List<CaseAct>> acts =
                cases
                        .actsOf(tasks.stream()
                                .map(FilingTask::getCaseId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(CaseAct::getFilingId));
        return tasks.stream()
                .filter(task -> !isFree(task, acts.getOrDefault(task.getCaseId(), List.of())))
                .map(FilingTask::getId)
                .collect(Collectors.toSet());
    }

    private boolean isFree(FilingTask task, List<CaseAct> acts) {
        String person = me.get().personId();
        return !task.getFiling().origin().isOpenedByOfficer(person)
                && TaskSeparation.isFree(task.getKind(), task.getRound(), acts, person);
    }
}
