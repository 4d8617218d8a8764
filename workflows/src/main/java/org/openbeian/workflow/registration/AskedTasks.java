package org.openbeian.workflow.registration;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Tells the domain what is asked of whom, and when it is asked no more because something else came first. A task that
 * somebody has done is not reported: the domain knew first.
 */
@Named
public class AskedTasks implements TaskListener {

    static final Map<String, String> KINDS = Map.ofEntries(
            entry("Task_Intake", "INTAKE"),
            entry("Task_Correct", "CORRECTION"),
            entry("Task_Grade", "GRADING"),
            entry("Task_ConfirmGrade", "GRADE_CONFIRMATION"),
            entry("Task_Review", "REVIEW"),
            entry("Task_Panel", "PANEL"),
            entry("Task_CloseReview", "REVIEW_CLOSING"),
            entry("Task_Consult", "CONSULTATION"),
            entry("Task_Decide", "DECISION"));

    @Inject
    EngineTenant tenant;

    @Inject
    PortalSteps portal;

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
