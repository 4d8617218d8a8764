package org.openbeian.workflow.engine;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** A step that failed on every attempt waits for an operator; the log says which case it holds up. */
final class IncidentLog extends DefaultIncidentHandler {

    private static final Logger LOG = Logger.getLogger(IncidentLog.class.getName());

    IncidentLog() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        LOG.log(Level.SEVERE, "Filing {0} of {1} is stuck at {2}: {3}", new Object[] {
            filing(context.getExecutionId()), context.getTenantId(), context.getActivityId(), message
        });
        return super.handleIncident(context, message);
    }

    private static String filing(String executionId) {
        if (executionId == null) {
            return "(none)";
        }
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(executionId);
        return execution == null ? "(none)" : execution.getProcessBusinessKey();
    }
}
