package org.openbeian.complaint;

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
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.CallerClaim;
import org.openbeian.common.BusinessException;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * Looks every quarter of an hour which complaints the staff have to be reminded of, and once a night which have been kept
 * long enough. On the quarter, so that the time of a notice says no more about who complains than is kept of the complaint.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class ComplaintRound {

    private static final Logger LOG = Logger.getLogger(ComplaintRound.class.getName());

    private final AtomicBoolean under = new AtomicBoolean();

    @Inject
    ComplaintKeeping keeping;

    @Inject
    Authorities authorities;

    @Schedule(minute = "*/15", hour = "*", persistent = false)
    void remind() {
        round(authority -> keeping.waiting().forEach(id -> one(id, keeping::remind)));
    }

    @Schedule(minute = "40", hour = "3", timezone = "Asia/Shanghai", persistent = false)
    void clear() {
        round(authority -> keeping.keptLongEnough().forEach(id -> one(id, keeping::clear)));
    }

    private void round(Consumer<Authority> work) {
        if (!under.compareAndSet(false, true)) {
            return;
        }
        try {
            authorities.list().forEach(authority -> of(authority, work));
        } finally {
            under.set(false);
        }
    }

    private static void of(Authority authority, Consumer<Authority> work) {
        try (CallerClaim.Scope scope = CallerClaim.system(authority.getId()).enter()) {
            work.accept(authority);
        } catch (EJBException | BusinessException later) {
            // the database is away, or another node was faster; the next round looks again
            LOG.log(Level.FINE, "No complaints were looked at in this round", later);
        }
    }

    /** One on which somebody acts at this moment holds up no other. */
    private static void one(String id, Consumer<String> work) {
        try {
            work.accept(id);
        } catch (EJBException | BusinessException next) {
            LOG.log(Level.WARNING, "Complaint " + id + " was left for the next round", next);
        }
    }
}
