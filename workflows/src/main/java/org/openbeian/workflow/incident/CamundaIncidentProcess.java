package org.openbeian.workflow.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.openbeian.incident.IncidentEvent;
import org.openbeian.incident.IncidentProcess;
import org.openbeian.workflow.engine.CoarseTimes;
import org.openbeian.workflow.engine.Timers;
import org.openbeian.workflow.engine.WaitingCases;

/** The incident's process, run by the engine. The business key of a process is the id of its incident. */
@ApplicationScoped
public class CamundaIncidentProcess implements IncidentProcess {

    static final String PROCESS = "Incident";

    /** What can happen without a change of state. */
    private enum Within {
        UPDATE
    }

    @Inject
    WaitingCases cases;

    @Inject
    Timers timers;

    @Inject
    CoarseTimes coarseTimes;

    @Override
    public void reported(String incidentId, Instant acknowledgeDue) {
        cases.begin(PROCESS, incidentId, Map.of("acknowledgeDue", acknowledgeDue));
    }

    @Override
    public void keepCoarseTimes(String incidentId) {
        coarseTimes.keep(PROCESS, incidentId);
    }

    @Override
    public void lookAtBy(String incidentId, Instant acknowledgeDue) {
        timers.move(PROCESS, incidentId, "Timer_Acknowledge", "acknowledgeDue", acknowledgeDue);
    }

    @Override
    public void happened(String incidentId, IncidentEvent event, Map<String, Object> facts) {
        cases.happened(PROCESS, incidentId, event, facts);
    }

    @Override
    public void summaryExtended(String incidentId, Instant summaryDue) {
        timers.move(PROCESS, incidentId, "Timer_Summary", "summaryDue", summaryDue);
    }

    @Override
    public void updated(String incidentId, Instant updateDue) {
        cases.happened(PROCESS, incidentId, Within.UPDATE, Map.of("updateDue", updateDue));
    }
}
