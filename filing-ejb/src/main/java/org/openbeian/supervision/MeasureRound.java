package org.openbeian.supervision;

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

/** Looks every ten minutes whether a measure has become late or a term of being heard has ended, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class MeasureRound {

    @Inject
    PeriodicWork measures;

    @Inject
    PeriodicWork hearing;

    @Inject
    MeasureWatch watch;

    @Inject
    HearingWatch hearings;

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    void late() {
        measures.ofAll("Measures", authority -> measures.each(watch::late, watch::tellLate));
        hearing.ofAll("Hearings", authority -> hearing.each(hearings::ended, hearings::tellEnded));
    }
}
