package org.openbeian.incident;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.CallerClaim;
import org.openbeian.common.BusinessException;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

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

    private static final Logger LOG = Logger.getLogger(ParentNews.class.getName());

    private final AtomicBoolean under = new AtomicBoolean();

    @Inject
    IncidentSteps incidents;

    @Inject
    OversightService oversight;

    @Inject
    Authorities authorities;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void round() {
        if (!under.compareAndSet(false, true)) {
            return;
        }
        try {
            authorities.list().stream()
                    .filter(authority -> authority.getParentId() != null)
                    .forEach(this::of);
        } finally {
            under.set(false);
        }
    }

    private void of(Authority authority) {
        try (CallerClaim.Scope scope = CallerClaim.system(authority.getId()).enter()) {
            incidents.changedSincePassedOn().forEach(this::tell);
        } catch (EJBException | BusinessException later) {
            // the database is away; the next round looks again
            LOG.log(Level.FINE, "No incidents were looked at in this round", later);
        }
    }

    /** One on which somebody acts at this moment holds up no other. */
    private void tell(String incident) {
        try {
            Escalation news = incidents.news(incident);
            try (CallerClaim.Scope above =
                    CallerClaim.system(news.getToAuthorityId()).enter()) {
                oversight.receive(news);
            }
            incidents.parentTold(incident, news);
        } catch (EJBException | BusinessException next) {
            LOG.log(Level.WARNING, "Of incident " + incident + " the parent was not told in this round", next);
        }
    }
}
