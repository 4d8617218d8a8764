package org.openbeian.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;

/**
 * Processes in which a case waits at one place at a time until something happens to it, such as those of incidents,
 * complaints and registrations. Each place is a user task {@code Wait_…}; what happened is the variable {@code event},
 * and the gateway behind the task knows the way. The business key is the id of the case. A process of another authority
 * is not there for the caller's.
 */
@ApplicationScoped
public class WaitingCases {

    @Inject
    ProcessEngine engine;

    @Inject
    EngineTenant tenant;

    public void begin(String process, String caseId, Map<String, Object> facts) {
        engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(tenant.current())
                .businessKey(caseId)
                .setVariables(ProcessFacts.of(facts))
                .execute();
    }

    /**
     * A case that waits in an older model is moved to the newest, at the place of the same name. For cases that last
     * longer than models do; the others keep the model they began with.
     *
     * @param facts what the newest model asks for and the older one may not have had
     * @throws NotFound when no such case waits
     */
    public void byTheNewest(String process, String caseId, Map<String, Object> facts) {
        Task task = task(process, caseId);
        String newest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .tenantIdIn(tenant.current())
                .latestVersion()
                .singleResult()
                .getId();
        if (!newest.equals(task.getProcessDefinitionId())) {
            engine.getRuntimeService().setVariables(task.getProcessInstanceId(), ProcessFacts.of(facts));
            engine.getRuntimeService()
                    .newMigration(engine.getRuntimeService()
                            .createMigrationPlan(task.getProcessDefinitionId(), newest)
                            .mapEqualActivities()
                            .build())
                    .processInstanceIds(task.getProcessInstanceId())
                    .execute();
        }
    }

    /** Removes what is kept of the processes of a case that have ended. */
    public void forget(String process, String caseId) {
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .tenantIdIn(tenant.current())
                .finished()
                .list()
                .forEach(ended -> engine.getHistoryService().deleteHistoricProcessInstance(ended.getId()));
    }

    private Task task(String process, String caseId) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .tenantIdIn(tenant.current())
                .singleResult();
        if (task == null) {
            throw new NotFound();
        }
        return task;
    }

    /** @throws NotFound when no such case waits */
    public void happened(String process, String caseId, Enum<?> event, Map<String, Object> facts) {
        Task task = task(process, caseId);
        Map<String, Object> variables = ProcessFacts.of(facts);
        variables.put("event", event.name());
        try {
            engine.getTaskService().complete(task.getId(), variables);
        } catch (OptimisticLockingException anotherActed) {
            throw new Conflict("filing.changed_meanwhile");
        }
    }
}
