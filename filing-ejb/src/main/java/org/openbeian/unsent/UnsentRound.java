package org.openbeian.unsent;

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

/** Forgets every hour what was typed and never sent. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class UnsentRound {

    @Inject
    PeriodicWork round;

    @Inject
    UnsentService unsent;

    @Schedule(minute = "25", hour = "*", persistent = false)
    void forget() {
        round.ofAll("What was never sent", authority -> unsent.forget());
    }
}
