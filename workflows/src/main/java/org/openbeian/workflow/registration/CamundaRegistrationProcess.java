package org.openbeian.workflow.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.openbeian.common.NotFound;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.RegistrationProcess;
import org.openbeian.workflow.engine.WaitingCases;

/** The life of a registration, run by the engine. The business key of a process is the id of the filing. */
@ApplicationScoped
public class CamundaRegistrationProcess implements RegistrationProcess {

    static final String PROCESS = "RegistrationLife";

    /** A timer has to have a time; this one is never reached. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    WaitingCases cases;

    @Override
    public void registered(String filingId, Instant expires) {
        cases.begin(PROCESS, filingId, Map.of("expires", expires == null ? NEVER : expires));
    }

    @Override
    public void happened(String filingId, FilingEvent event) {
        try {
            cases.happened(PROCESS, filingId, event, Map.of());
        } catch (NotFound registeredBeforeThereWasThisProcess) {
            registered(filingId, null);
            cases.happened(PROCESS, filingId, event, Map.of());
        }
    }
}
