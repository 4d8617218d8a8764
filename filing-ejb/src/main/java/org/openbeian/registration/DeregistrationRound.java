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

/** Looks every five minutes whether the day of a deregistration has come, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class DeregistrationRound {

    @Inject
    PeriodicWork round;

    @Inject
    DeregistrationService deregistrations;

    @Schedule(minute = "*/5", hour = "*", second = "10", persistent = false)
    void effect() {
        round.ofAll("Deregistrations", authority -> round.each(deregistrations::due, deregistrations::effect));
    }
}
