package org.openbeian.workflow.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.registration.FilingProcess;
import org.openbeian.workflow.engine.EngineTenant;
import org.openbeian.workflow.engine.ProcessFacts;
import org.openbeian.workflow.engine.Timers;

/**
 * The filing's process, run by the engine. A task or process of another authority is not there for the caller's. The
 * business key of a process is the id of its filing.
 */
@ApplicationScoped
public class CamundaFilingProcess implements FilingProcess {

    static final String PROCESS = "FilingReview";
    static final String WITHDRAWN = "Withdrawn";

    private static final Map<String, String> CORRECTION_TIMERS =
            Map.of("correctionReminder", "Timer_CorrectionReminder", "correctionDue", "Timer_CorrectionDue");

    @Inject
    ProcessEngine engine;

    @Inject
    EngineTenant tenant;

    @Inject
    Timers timers;

    @Override
    public void submitted(String filingId, Instant intakeDue) {
        begin(filingId, "FILING")
                .setVariable("intakeDue", ProcessFacts.value("intakeDue", intakeDue))
                .execute();
    }

    @Override
    public void regradeOpened(String filingId) {
        begin(filingId, "REGRADE").execute();
    }

    private ProcessInstantiationBuilder begin(String filingId, String opening) {
        String authority = tenant.current();
        return engine.getRuntimeService()
                .createProcessInstanceByKey(PROCESS)
                .processDefinitionTenantId(authority)
                .businessKey(filingId)
                .setVariable("filingId", filingId)
                .setVariable("authority", authority)
                .setVariable("opening", opening);
    }

    @Override
    public void completed(String taskId, Step outcome, Map<String, Object> facts) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .tenantIdIn(tenant.current())
                .singleResult();
        if (task == null) {
            throw new NotFound();
        }
        Map<String, Object> variables = ProcessFacts.of(facts);
        // of the process, not of the task: a review or decision by several ends by what the last of them said
        variables.put("outcome", outcome.name());
        addWhatTheProcessKnows(task, outcome, variables);
        try {
            engine.getTaskService().complete(taskId, variables);
        } catch (OptimisticLockingException anotherActed) {
            throw new Conflict("filing.changed_meanwhile");
        }
    }

    private void addWhatTheProcessKnows(Task task, Step outcome, Map<String, Object> variables) {
        switch (outcome) {
            case CORRECTION ->
                variables.putIfAbsent("correctionTechnical", "Task_Review".equals(task.getTaskDefinitionKey()));
            // agreed to: the way that had to be confirmed is the way it goes
            case CONFIRMED -> routeAfterConfirm(task, variables).ifPresent(route -> variables.put("route", route));
            // the last reviewer has to say how it goes on; what an earlier round said counts no more
            case SIGNED -> variables.putIfAbsent("reviewNext", null);
            case ANSWERED -> variables.putIfAbsent("regrade", false);
            default -> {}
        }
    }

    private Optional<Object> routeAfterConfirm(Task task, Map<String, Object> variables) {
        Object told = variables.get("routeAfterConfirm");
        return Optional.ofNullable(
                told != null
                        ? told
                        : engine.getRuntimeService().getVariable(task.getExecutionId(), "routeAfterConfirm"));
    }

    @Override
    public void correctionExtended(String filingId, Map<String, Object> times) {
        CORRECTION_TIMERS.forEach((fact, timer) -> timers.move(PROCESS, filingId, timer, fact, times.get(fact)));
    }

    @Override
    public void intakeMoved(String filingId, Instant intakeDue) {
        timers.move(PROCESS, filingId, "Timer_IntakeDue", "intakeDue", intakeDue);
    }

    @Override
    public void withdrawn(String filingId) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(WITHDRAWN)
                    .processInstanceBusinessKey(filingId)
                    .tenantId(tenant.current())
                    .correlate();
        } catch (MismatchingMessageCorrelationException none) {
            throw new NotFound();
        } catch (OptimisticLockingException anotherActed) {
            throw new Conflict("filing.changed_meanwhile");
        }
    }
}
