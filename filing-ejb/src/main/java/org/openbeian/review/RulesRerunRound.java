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

/** Looks every ten minutes whether other rules are in force than those of an open case, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class RulesRerunRound {

    @Inject
    PeriodicWork round;

    @Inject
    RulesRerunService reruns;

    @Schedule(minute = "*/10", hour = "*", second = "50", persistent = false)
    void look() {
        round.ofAll("Grading by newer rules", authority -> round.each(reruns::open, reruns::rerun));
    }
}
