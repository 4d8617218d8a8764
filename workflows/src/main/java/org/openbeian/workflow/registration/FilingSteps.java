package org.openbeian.workflow.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openbeian.certificate.CertificateService;
import org.openbeian.review.ProcessSteps;
import org.openbeian.workflow.engine.EngineTenant;

/**
 * The steps that the portal takes by itself, as the model of the filing names them. Each may run twice; what it calls
 * finds out whether it has been done.
 */
@Named
@ApplicationScoped
public class FilingSteps {

    @Inject
    EngineTenant tenant;

    @Inject
    ProcessSteps portal;

    @Inject
    CertificateService certificates;

    public void acceptByLapse(DelegateExecution execution) {
        run(execution, filingId -> execution.setVariable("recorded", portal.acceptByLapse(filingId)));
    }

    public void recordChange(DelegateExecution execution) {
        run(execution, portal::recordChange);
    }

    public void startReview(DelegateExecution execution) {
        run(execution, portal::startReview);
    }

    public void remindCorrection(DelegateExecution execution) {
        run(execution, portal::remindCorrection);
    }

    public void lapseCorrection(DelegateExecution execution) {
        run(execution, portal::lapseCorrection);
    }

    public void registerNotice(DelegateExecution execution) {
        run(execution, portal::registerNotice);
    }

    public void issueCertificate(DelegateExecution execution) {
        run(execution, certificates::issueFor);
    }

    private void run(DelegateExecution execution, Consumer<String> step) {
        String filingId = execution.getProcessBusinessKey();
        tenant.asPortal(execution.getTenantId(), () -> step.accept(filingId));
    }
}
