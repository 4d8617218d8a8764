package org.openbeian.registration;

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

/** Looks every ten minutes what providers have begun to owe, and reminds them, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class DutyRound {

    @Inject
    PeriodicWork round;

    @Inject
    DutyWatch watch;

    @Schedule(minute = "*/10", hour = "*", second = "40", persistent = false)
    void look() {
        round.ofAll("What providers owe", authority -> {
            round.each(watch::launched, watch::launch);
            round.each(watch::endedUnsigned, watch::end);
            round.each(watch::owingUsers, watch::quarter);
            round.each(watch::toTell, watch::tell);
        });
    }
}
