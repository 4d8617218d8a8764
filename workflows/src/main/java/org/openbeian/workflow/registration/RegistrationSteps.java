package org.openbeian.workflow.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openbeian.review.ProcessSteps;
import org.openbeian.workflow.engine.EngineTenant;

/** What the portal does by itself in the life of a registration. */
@Named
@ApplicationScoped
public class RegistrationSteps {

    @Inject
    EngineTenant tenant;

    @Inject
    ProcessSteps portal;

    public void expire(DelegateExecution execution) {
        run(execution, portal::expire);
    }

    public void remindRenewal(DelegateExecution execution) {
        run(execution, portal::remindRenewal);
    }

    private void run(DelegateExecution execution, Consumer<String> step) {
        String filingId = execution.getProcessBusinessKey();
        tenant.asPortal(execution.getTenantId(), () -> step.accept(filingId));
    }
}
