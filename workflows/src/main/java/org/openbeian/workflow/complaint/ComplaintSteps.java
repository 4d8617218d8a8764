package org.openbeian.workflow.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openbeian.complaint.ComplaintProcessSteps;
import org.openbeian.workflow.engine.EngineTenant;

/**
 * The steps that the portal takes by itself, as the model of the complaint names them. Each may run twice; what it
 * calls finds out whether it has been done.
 */
@Named
@ApplicationScoped
public class ComplaintSteps {

    @Inject
    EngineTenant tenant;

    @Inject
    ComplaintProcessSteps portal;

    public void urgentOverdue(DelegateExecution execution) {
        run(execution, portal::urgentOverdue);
    }

    public void acknowledgementOverdue(DelegateExecution execution) {
        run(execution, portal::acknowledgementOverdue);
    }

    public void acceptanceOverdue(DelegateExecution execution) {
        run(execution, portal::acceptanceOverdue);
    }

    public void providerAnswered(DelegateExecution execution) {
        run(execution, portal::providerAnswered);
    }

    public void providerSilent(DelegateExecution execution) {
        run(execution, portal::providerSilent);
    }

    public void close(DelegateExecution execution) {
        run(execution, portal::close);
    }

    private void run(DelegateExecution execution, Consumer<String> step) {
        String complaintId = execution.getProcessBusinessKey();
        tenant.asPortal(execution.getTenantId(), () -> step.accept(complaintId));
    }
}
