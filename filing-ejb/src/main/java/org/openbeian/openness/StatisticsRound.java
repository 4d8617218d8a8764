package org.openbeian.openness;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.CallerClaim;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Has the statistics counted every quarter of an hour, authority by authority, and once soon after the start. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class StatisticsRound {

    private static final Logger LOG = Logger.getLogger(StatisticsRound.class.getName());

    private static final long SOON = Duration.ofSeconds(30).toMillis();

    /** Another node has counted in this round. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final AtomicBoolean under = new AtomicBoolean();

    @Inject
    StatisticsKeepingService keeping;

    @Inject
    Authorities authorities;

    @Resource
    TimerService timers;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
    }

    @Timeout
    void first() {
        round();
    }

    @Schedule(minute = "*/15", hour = "*", persistent = false)
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
            keeping.count(FRESH);
        } catch (EJBException anotherNode) {
            // it was faster, or the database is away; the next round counts again
            LOG.log(Level.FINE, "No statistics in this round", anotherNode);
        }
    }
}
