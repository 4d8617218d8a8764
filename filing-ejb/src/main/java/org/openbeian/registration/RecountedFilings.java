package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockRecounted;

/** A newer calendar moves the day in the queue, what the applicant was told, and what the process waits for, together. */
@ApplicationScoped
class RecountedFilings {

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    FilingProcess process;

    void recounted(@Observes ClockRecounted event) {
        if (!event.isOf(CaseKind.FILING) || !event.hasMoved()) {
            return;
        }
        Filing filing = filings.get(event.caseId());
        // what the provider owes unasked is in no queue
        if (Duty.clocks().stream().noneMatch(event::isOf)
                && event.before().equals(filing.due().day())) {
            clocks.isDue(filing, event.day(), filing.due().isPaused());
        }
        if (event.isOf(FilingClocks.CORRECTION)) {
            filings.openCorrection(filing.getId()).ifPresent(request -> request.extend(event.day()));
            process.correctionExtended(filing.getId(), clocks.correctionTimers(event.day()));
        }
        if (event.isOf(FilingClocks.INTAKE)) {
            process.intakeMoved(filing.getId(), event.getEnd());
        }
    }
}
