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
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** What can happen without a change of state. */
    private enum Within {
        UPDATE
    }

    @Inject
    WaitingCases cases;

    @Override
    public void registered(String filingId, Times times) {
        cases.begin(PROCESS, filingId, facts(times));
    }

    @Override
    public void happened(String filingId, FilingEvent event, Times times) {
        happened(filingId, (Enum<?>) event, times);
    }

    @Override
    public void versioned(String filingId, Times times) {
        happened(filingId, Within.UPDATE, times);
    }

    private void happened(String filingId, Enum<?> event, Times times) {
        try {
            // a registration lasts for years, its model does not: it goes on by the model of today
            cases.byTheNewest(PROCESS, filingId, facts(times));
            cases.happened(PROCESS, filingId, event, facts(times));
        } catch (NotFound registeredBeforeThereWasThisProcess) {
            registered(filingId, times);
            cases.happened(PROCESS, filingId, event, facts(times));
        }
    }

    private static Map<String, Object> facts(Times times) {
        return Map.of(
                "expires", times.expires() == null ? NEVER : times.expires(),
                "reminder", times.reminder() == null ? NEVER : times.reminder());
    }
}
