package org.openbeian.openness;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Duration;
import org.openbeian.access.PeriodicWork;

/**
 * Has the statistics counted every quarter of an hour, authority by authority. It looks every minute, so that the first
 * are there soon after the start, however long that took.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class StatisticsRound {

    /** A sheet that is younger is left as it is, whichever node has counted it. */
    private static final Duration FRESH = Duration.ofMinutes(14);

    @Inject
    PeriodicWork round;

    @Inject
    StatisticsKeepingService keeping;

    @Schedule(minute = "*", hour = "*", second = "15", persistent = false)
    void count() {
        round.ofAll("Statistics", authority -> keeping.count(FRESH));
    }
}
