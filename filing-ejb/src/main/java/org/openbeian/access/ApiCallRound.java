package org.openbeian.access;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

/** Forgets every hour which calls of programs were done long ago. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class ApiCallRound {

    @Inject
    PeriodicWork round;

    @Inject
    ApiCallService calls;

    @Schedule(minute = "35", hour = "*", persistent = false)
    void forget() {
        round.ofAll("Calls of programs", authority -> calls.forget());
    }
}
