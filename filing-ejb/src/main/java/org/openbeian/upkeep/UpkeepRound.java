package org.openbeian.upkeep;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.openbeian.access.PeriodicWork;

/** Every minute the administrators hear of what has come to a standstill. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class UpkeepRound {

    @Inject
    PeriodicWork round;

    @Inject
    StuckService stuck;

    @Schedule(second = "40", minute = "*", hour = "*", persistent = false)
    void look() {
        round.ofAll("What stands still", authority -> stuck.tell());
    }
}
