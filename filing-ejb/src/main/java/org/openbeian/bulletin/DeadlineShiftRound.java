package org.openbeian.bulletin;

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

/** Looks every minute whether a notice has deadlines to move, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class DeadlineShiftRound {

    @Inject
    PeriodicWork round;

    @Inject
    DeadlineShiftService shifts;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void move() {
        round.ofAll(
                "Deadlines that a notice moves", authority -> shifts.unsettled().forEach(this::move));
    }

    private void move(String bulletin) {
        int falling = round.each(from -> shifts.fallingInto(bulletin, from), clock -> shifts.move(bulletin, clock));
        if (falling == 0 && shifts.isOver(bulletin)) {
            shifts.settle(bulletin);
        }
    }
}
