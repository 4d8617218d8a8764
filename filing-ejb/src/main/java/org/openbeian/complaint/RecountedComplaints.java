package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockExtended;
import org.openbeian.deadline.ClockRecounted;

/** A newer calendar moves the day in the desk's list, what a provider was told, and what the process waits for, together. */
@ApplicationScoped
class RecountedComplaints {

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintClocks clocks;

    @Inject
    ComplaintProcess process;

    @Inject
    ComplaintCases cases;

    @Inject
    PortalClock clock;

    /** A notice of the authority gives many at once more time. */
    void extended(@Observes ClockExtended event) {
        complaints.of(event.caseId()).ifPresent(complaint -> cases.asks(complaint, clock.instant()));
    }

    void recounted(@Observes ClockRecounted event) {
        if (!event.isOf(CaseKind.COMPLAINT) || !event.hasMoved()) {
            return;
        }
        String id = event.caseId();
        clocks.note(complaints.known(id));
        cases.asks(complaints.known(id), clock.instant());
        if (event.isOf(ComplaintClocks.ACKNOWLEDGE)) {
            process.acknowledgementMoved(id, event.getEnd());
        } else if (event.isOf(ComplaintClocks.INFORM) || event.isOf(ComplaintClocks.DECIDE)) {
            process.acceptanceMoved(id, event.getEnd());
        } else if (event.isOf(ComplaintClocks.PROVIDER)) {
            complaints.questionOn(id).filter(ProviderQuestion::isOpen).ifPresent(question -> {
                question.dueOn(event.day());
                process.providerExtended(id, event.getEnd());
            });
        }
    }
}
