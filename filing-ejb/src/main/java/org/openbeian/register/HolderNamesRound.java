package org.openbeian.register;

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

/** Looks every ten minutes, authority by authority, whether a holder is called otherwise since. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class HolderNamesRound {

    @Inject
    PeriodicWork round;

    @Inject
    HolderNames names;

    @Schedule(minute = "*/10", hour = "*", second = "35", persistent = false)
    void follow() {
        round.ofAll("Names of holders", authority -> round.each(names::renamed, names::follow));
    }
}
