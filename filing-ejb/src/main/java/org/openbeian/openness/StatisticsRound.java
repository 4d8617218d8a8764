package org.openbeian.openness;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
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
import org.openbeian.access.Round;

/** Has the statistics counted every quarter of an hour, authority by authority, and once soon after the start. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class StatisticsRound {

    private static final long SOON = Duration.ofSeconds(30).toMillis();

    /** Another node has counted in this round. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    @Inject
    Round round;

    @Inject
    StatisticsKeepingService keeping;

    @Resource
    TimerService timers;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
    }

    @Timeout
    void first() {
        count();
    }

    @Schedule(minute = "*/15", hour = "*", persistent = false)
    void count() {
        round.ofAll(authority -> keeping.count(FRESH));
    }
}
