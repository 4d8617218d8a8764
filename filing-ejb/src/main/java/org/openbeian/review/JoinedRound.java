package org.openbeian.review;

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
 * Looks every two minutes which officers belong to an applicant, authority by authority: a membership begins in the transaction
 * of one authority, and what its person holds at another is that one's.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class JoinedRound {

    @Inject
    PeriodicWork round;

    @Inject
    JoinedService joined;

    @Schedule(minute = "*/2", hour = "*", second = "40", persistent = false)
    void look() {
        round.ofAll("Officers of applicants", authority -> joined.officers()
                .forEach(officer -> round.one(officer, joined::letGo)));
    }
}
