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
        return !task.getFiling().isRegradeOpenedBy(person)
                && TaskSeparation.isFree(task.getKind(), task.getRound(), acts, person);
    }
}
