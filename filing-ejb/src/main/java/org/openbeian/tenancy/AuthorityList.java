package org.openbeian.tenancy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Reads the authorities. A bean of its own because the persistence context is found only from inside this module, and
 * the pages ask before any service runs; outside the guard because which authority an address means has to be known
 * before there is a caller. What it gives is public.
 */
@Stateless
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuthorityList {

    @PersistenceContext
    EntityManager em;

    /** All of them, in the order of their ids. */
    public List<Authority> read() {
        return em.createQuery("select a from Authority a order by a.id", Authority.class)
                .getResultList();
    }
}
