package org.openbeian.workflow.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openbeian.incident.Escalation;
import org.openbeian.incident.IncidentSteps;
import org.openbeian.incident.OversightService;
import org.openbeian.tenancy.Authorities;
import org.openbeian.workflow.engine.EngineTenant;
import org.openbeian.workflow.engine.ProcessFacts;

/**
 * The steps that the portal takes by itself, as the model of the incident names them. Each may run twice; what it calls
 * finds out whether it has been done.
 */
@Named("incidentSteps")
@ApplicationScoped
public class IncidentProcessSteps {

    @Inject
    EngineTenant tenant;

    @Inject
    IncidentSteps incidents;

    @Inject
    OversightService oversight;

    @Inject
    Authorities authorities;

    public void remindTriage(DelegateExecution execution) {
        run(execution, incidents::remindTriage);
    }

    public void start(DelegateExecution execution) {
        run(execution, id -> {
            Instant due = incidents.start(id);
            execution.setVariable("updateDue", ProcessFacts.value("updateDue", due));
        });
    }

    /** The parent's record is written for the parent, in a transaction of its own. */
    public void escalate(DelegateExecution execution) {
        run(execution, id -> {
            Optional<Escalation> told = incidents.escalate(id);
            told.ifPresent(escalation -> tenant.asPortal(
                    authorities.get(escalation.getToAuthorityId()).getCode(), () -> oversight.receive(escalation)));
        });
    }

    public void remindUpdate(DelegateExecution execution) {
        run(execution, incidents::remindUpdate);
    }

    public void remindSummary(DelegateExecution execution) {
        run(execution, incidents::remindSummary);
    }

    private void run(DelegateExecution execution, Consumer<String> step) {
        String incidentId = execution.getProcessBusinessKey();
        tenant.asPortal(execution.getTenantId(), () -> step.accept(incidentId));
    }
}
