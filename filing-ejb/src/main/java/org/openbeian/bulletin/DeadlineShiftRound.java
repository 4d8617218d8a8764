package org.openbeian.bulletin;

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
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.CallerClaim;
import org.openbeian.common.BusinessException;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Looks every minute whether a notice has deadlines to move, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class DeadlineShiftRound {

    private static final Logger LOG = Logger.getLogger(DeadlineShiftRound.class.getName());

    private final AtomicBoolean under = new AtomicBoolean();

    @Inject
    DeadlineShiftService shifts;

    @Inject
    Authorities authorities;

    @Schedule(minute = "*", hour = "*", persistent = false)
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
            for (String bulletin : shifts.unsettled()) {
                List<String> falling = shifts.fallingInto(bulletin);
                falling.forEach(clock -> move(bulletin, clock));
                if (falling.isEmpty() && shifts.isOver(bulletin)) {
                    shifts.settle(bulletin);
                }
            }
        } catch (EJBException | BusinessException later) {
            // the database is away, or another node was faster; the next round looks again
            LOG.log(Level.FINE, "No deadlines were looked at in this round", later);
        }
    }

    /** One that cannot be moved now, such as a case on which somebody acts at this moment, holds up no other. */
    private void move(String bulletin, String clock) {
        try {
            shifts.move(bulletin, clock);
        } catch (EJBException | BusinessException next) {
            LOG.log(Level.WARNING, "Clock " + clock + " was not moved in this round", next);
        }
    }
}
