package org.openbeian.supervision;

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

/** Looks every ten minutes whether a measure has become late, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class MeasureRound {

    private static final Logger LOG = Logger.getLogger(MeasureRound.class.getName());

    private final AtomicBoolean under = new AtomicBoolean();

    @Inject
    MeasureWatch watch;

    @Inject
    Authorities authorities;

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    void round() {
        if (!under.compareAndSet(false, true)) {
            return;
        }
        try {
            authorities.list().forEach(this::of);
        } finally {
            under.set(false);
        }
    }

    private void of(Authority authority) {
        try (CallerClaim.Scope scope = CallerClaim.system(authority.getId()).enter()) {
            watch.late().forEach(this::tell);
        } catch (EJBException | BusinessException later) {
            // the database is away; the next round looks again
            LOG.log(Level.FINE, "No measures were looked at in this round", later);
        }
    }

    /** One that somebody answers at this moment, or that another node was faster with, holds up no other. */
    private void tell(String measure) {
        try {
            watch.tellLate(measure);
        } catch (EJBException | BusinessException next) {
            LOG.log(Level.FINE, "Of measure " + measure + " nobody was told in this round", next);
        }
    }
}
