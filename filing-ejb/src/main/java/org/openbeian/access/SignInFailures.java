package org.openbeian.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.PortalClock;

/** Counts wrong passwords in a transaction of its own, since the failed sign-in is rolled back. The row is locked: parallel guesses all count. */
@Stateless
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInFailures {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    public void count(String personId) {
        em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE).passwordWrong(clock.instant());
    }
}
