package org.openbeian.complaint;

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

/**
 * Looks every quarter of an hour which complaints the staff have to be reminded of, and once a night which have been kept
 * long enough. On the quarter, so that the time of a notice says no more about who complains than is kept of the complaint.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class ComplaintRound {

    @Inject
    PeriodicWork reminding;

    @Inject
    PeriodicWork clearing;

    @Inject
    ComplaintKeeping keeping;

    @Schedule(minute = "*/15", hour = "*", persistent = false)
    void remind() {
        reminding.ofAll("Reminders of complaints", authority -> reminding.each(keeping::waiting, keeping::remind));
    }

    @Schedule(minute = "40", hour = "3", timezone = "Asia/Shanghai", persistent = false)
    void clear() {
        clearing.ofAll(
                "Complaints kept long enough", authority -> clearing.each(keeping::keptLongEnough, keeping::clear));
    }
}
