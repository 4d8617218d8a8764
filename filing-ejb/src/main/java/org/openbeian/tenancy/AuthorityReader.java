package org.openbeian.tenancy;

import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Reads the list of authorities. An EJB, because the list is asked for by other modules of the application too, and a
 * persistence context is found only inside a component of the module that has the persistence unit. Outside the guard,
 * because the guard itself needs to know the authorities.
 */
@Stateless
@ExcludeDefaultInterceptors
public class AuthorityReader {

    @PersistenceContext
    EntityManager em;

    public List<Authority> all() {
        return em.createQuery("select a from Authority a order by a.id", Authority.class)
                .getResultList();
    }
}
