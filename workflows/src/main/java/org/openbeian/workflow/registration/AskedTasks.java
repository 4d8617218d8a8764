package org.openbeian.workflow.registration;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.openbeian.review.ProcessSteps;
import org.openbeian.review.WorkKind;
import org.openbeian.workflow.engine.EngineTenant;

/**
 * Tells the domain what is asked of whom, and when it is asked no more because something else came first. A task that
 * somebody has done is not reported: the domain knew first.
 */
@Named
@ApplicationScoped
public class AskedTasks implements TaskListener {

    static final Map<String, WorkKind> KINDS = Map.ofEntries(
            entry("Task_Intake", WorkKind.INTAKE),
            entry("Task_Correct", WorkKind.CORRECTION),
            entry("Task_Grade", WorkKind.GRADING),
            entry("Task_ConfirmGrade", WorkKind.GRADE_CONFIRMATION),
            entry("Task_Review", WorkKind.REVIEW),
            entry("Task_Panel", WorkKind.PANEL),
            entry("Task_CloseReview", WorkKind.REVIEW_CLOSING),
            entry("Task_Consult", WorkKind.CONSULTATION),
            entry("Task_Decide", WorkKind.DECISION));

    @Inject
    EngineTenant tenant;

    @Inject
    ProcessSteps portal;

    @Override
    public void notify(DelegateTask task) {
        tenant.asPortal(task.getTenantId(), () -> {
            if (EVENTNAME_CREATE.equals(task.getEventName())) {
                String filingId = task.getExecution().getProcessBusinessKey();
                portal.taskOpened(filingId, KINDS.get(task.getTaskDefinitionKey()), task.getId());
            } else {
                portal.taskCancelled(task.getId());
            }
        });
    }
}
