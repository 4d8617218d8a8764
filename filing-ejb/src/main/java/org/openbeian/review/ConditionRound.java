package org.openbeian.review;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.openbeian.access.PeriodicWork;

/** Looks every ten minutes whether a condition is due soon or was due, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class ConditionRound {

    @Inject
    PeriodicWork round;

    @Inject
    ConditionWatch watch;

    @Schedule(minute = "*/10", hour = "*", second = "30", persistent = false)
    void look() {
        round.ofAll("Conditions", authority -> round.each(watch::due, watch::look));
    }
}
