package org.openbeian.registration;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Creates the row of a new year in a transaction of its own; when two nodes do it at once, the second finds it there. */
@Stateless
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NumberRows {

    @PersistenceContext
    EntityManager em;

    @Resource
    SessionContext session;

    public void create(NumberSequence.Key key) {
        try {
            em.persist(new NumberSequence(key));
            em.flush();
        } catch (PersistenceException alreadyThere) {
            session.setRollbackOnly();
        }
    }
}
