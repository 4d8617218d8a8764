package org.openbeian.workflow.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.openbeian.complaint.ComplaintEvent;
import org.openbeian.complaint.ComplaintProcess;
import org.openbeian.workflow.engine.CoarseTimes;
import org.openbeian.workflow.engine.Timers;
import org.openbeian.workflow.engine.WaitingCases;

/** The complaint's process, run by the engine. */
@ApplicationScoped
public class CamundaComplaintProcess implements ComplaintProcess {

    static final String PROCESS = "Complaint";

    @Inject
    WaitingCases waiting;

    @Inject
    Timers timers;

    @Inject
    CoarseTimes coarseTimes;

    @Override
    public void lodged(String complaintId, Map<String, Object> facts) {
        waiting.begin(PROCESS, complaintId, facts);
    }

    @Override
    public void keepCoarseTimes(String complaintId) {
        coarseTimes.keep(PROCESS, complaintId);
    }

    @Override
    public void providerExtended(String complaintId, Instant providerDue) {
        timers.move(PROCESS, complaintId, "Timer_ProviderDue", "providerDue", providerDue);
    }

    @Override
    public void acknowledgementMoved(String complaintId, Instant ackDue) {
        timers.move(PROCESS, complaintId, "Timer_AckDue", "ackDue", ackDue);
    }

    @Override
    public void acceptanceMoved(String complaintId, Instant acceptanceDue) {
        timers.move(PROCESS, complaintId, "Timer_AcceptanceDue", "acceptanceDue", acceptanceDue);
    }

    @Override
    public void forget(String complaintId) {
        waiting.forget(PROCESS, complaintId);
    }

    @Override
    public void happened(String complaintId, ComplaintEvent event, Map<String, Object> facts) {
        waiting.happened(PROCESS, complaintId, event, facts);
    }
}
