package org.openbeian.complaint;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.register.RegisterProjection;

/**
 * What the process asks of the domain: reminders, and the automatic acts of SOD-13. Every step may run twice, so each
 * one first looks whether it has happened.
 */
@Stateless
public class ComplaintProcessSteps {

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintCases cases;

    @Inject
    ComplaintClocks clocks;

    @Inject
    ComplaintReminders reminders;

    @Inject
    RegisterProjection register;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Two hours are over and the danger is not dealt with. */
    @Requires(value = SYSTEM, action = "complaintProcessSteps.urgentOverdue")
    public void urgentOverdue(String id) {
        remind(id, ComplaintClocks.URGENT);
    }

    /** Two working days are over and nobody has taken it. */
    @Requires(value = SYSTEM, action = "complaintProcessSteps.acknowledgementOverdue")
    public void acknowledgementOverdue(String id) {
        remind(id, ComplaintClocks.ACKNOWLEDGE);
    }

    /** Seven working days are over and the complainant was not told what becomes of it. */
    @Requires(value = SYSTEM, action = "complaintProcessSteps.acceptanceOverdue")
    public void acceptanceOverdue(String id) {
        remind(id, ComplaintClocks.ofDecision(complaints.get(id).getChoice().wish()));
    }

    private void remind(String id, String overdue) {
        LocalDate due = clocks.running(id, overdue);
        if (due == null) {
            return;
        }
        Complaint complaint = complaints.get(id);
        if (reminders.overdue(complaint, overdue, due)) {
            audit.notes().about(id);
        }
    }

    /** The provider has answered; the officer looks into it. */
    @Requires(value = SYSTEM, action = "complaintProcessSteps.providerAnswered")
    public void providerAnswered(String id) {
        if (complaints.get(id).getState() == ComplaintState.WITH_PROVIDER) {
            cases.step(id, ComplaintEvent.PROVIDER_ANSWERS, act -> {
                act.on().providerAnswered();
                clocks.providerAnswered(
                        act.on(),
                        complaints
                                .questionOn(id)
                                .map(ProviderQuestion::getAnsweredAt)
                                .orElse(act.at()));
            });
        }
    }

    /** The provider's time is over: its silence is noted, and the officer goes on without it. */
    @Requires(value = SYSTEM, action = "complaintProcessSteps.providerSilent")
    public void providerSilent(String id) {
        if (complaints.get(id).getState() == ComplaintState.WITH_PROVIDER) {
            cases.step(id, ComplaintEvent.PROVIDER_SILENT, act -> {
                act.on().providerSilent();
                complaints.questionOn(id).ifPresent(ProviderQuestion::staysSilent);
                clocks.providerSilent(act.on(), act.at());
                complaints
                        .registrationOf(act.on().getAiSystemId())
                        .ifPresent(filing -> register.providerSilent(filing, clock.today()));
            });
        }
    }

    /** Fifteen days after the answer nobody has asked for a review. */
    @Requires(value = SYSTEM, action = "complaintProcessSteps.close")
    public void close(String id) {
        if (complaints.get(id).getState() == ComplaintState.ANSWERED) {
            cases.step(id, ComplaintEvent.CLOSE, act -> act.on().close(act.at()));
        }
    }
}
