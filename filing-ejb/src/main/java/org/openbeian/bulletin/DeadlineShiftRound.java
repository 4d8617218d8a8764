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
import java.util.List;
import org.openbeian.access.Round;

/** Looks every minute whether a notice has deadlines to move, authority by authority. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class DeadlineShiftRound {

    @Inject
    Round round;

    @Inject
    DeadlineShiftService shifts;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void move() {
        round.ofAll(
                "Deadlines that a notice moves", authority -> shifts.unsettled().forEach(this::move));
    }

    private void move(String bulletin) {
        List<String> falling = shifts.fallingInto(bulletin);
        falling.forEach(clock -> round.one(clock, id -> shifts.move(bulletin, id)));
        if (falling.isEmpty() && shifts.isOver(bulletin)) {
            shifts.settle(bulletin);
        }
    }
}
