package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockExtended;

/** More time for a summary that was sent back: the operators are told it, and the process waits for it. */
@ApplicationScoped
class ExtendedSummaries {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentProcess process;

    @Inject
    PortalClock clock;

    @Inject
    IncidentNotices notices;

    void extended(@Observes ClockExtended event) {
        if (!event.isOf(IncidentClocks.SUMMARY_AGAIN)) {
            return;
        }
        Incident incident = incidents.get(event.caseId());
        cases.asks(incident, clock.instant());
        process.summaryExtended(incident.getId(), PortalClock.endOf(event.day()));
        notices.tell(incident, "INCIDENT_SUMMARY_EXTENDED", event.getOnce());
    }
}
