package org.openbeian.incident;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.PeriodicWork;

/**
 * Tells parent authorities every minute what became of incidents that were passed on to them: another level, a merge,
 * the close, the reopening. The parent's record is written first, so that after a crash it is told twice, not never.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class ParentNews {

    @Inject
    PeriodicWork round;

    @Inject
    IncidentSteps incidents;

    @Inject
    OversightService oversight;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void tell() {
        round.ofAll("News for parent authorities", authority -> {
            if (authority.getParentId() != null) {
                round.each(incidents::changedSincePassedOn, this::tell);
            }
        });
    }

    private void tell(String incident) {
        Escalation news = incidents.news(incident);
        try (CallerClaim.Scope above =
                CallerClaim.system(news.getToAuthorityId()).enter()) {
            oversight.receive(news);
        }
        incidents.parentTold(incident, news);
    }
}
