package org.openbeian.workflow.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
        String filingId = execution.getProcessBusinessKey();
        tenant.asPortal(execution.getTenantId(), () -> portal.expire(filingId));
    }
}
