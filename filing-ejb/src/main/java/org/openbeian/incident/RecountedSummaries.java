package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockRecounted;

/** A newer calendar moves the day of a summary; the process then waits for the new one. */
@ApplicationScoped
class RecountedSummaries {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentProcess process;

    @Inject
    PortalClock clock;

    void recounted(@Observes ClockRecounted event) {
        boolean summary = event.isOf(IncidentClocks.SUMMARY) || event.isOf(IncidentClocks.SUMMARY_AGAIN);
        if (event.isOf(CaseKind.INCIDENT) && summary && event.hasMoved()) {
            process.summaryExtended(event.caseId(), event.getEnd());
            cases.asks(incidents.get(event.caseId()), clock.instant());
        }
    }
}
