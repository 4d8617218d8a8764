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

    /** @throws NotFound when no such case waits */
    public void happened(String process, String caseId, Enum<?> event, Map<String, Object> facts) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .tenantIdIn(tenant.current())
                .singleResult();
        if (task == null) {
            throw new NotFound();
        }
        Map<String, Object> variables = ProcessFacts.of(facts);
        variables.put("event", event.name());
        try {
            engine.getTaskService().complete(task.getId(), variables);
        } catch (OptimisticLockingException anotherActed) {
            throw new Conflict("filing.changed_meanwhile");
        }
    }
}
