package org.openbeian.demo;

import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Decides once for all nodes who lets the demo world unfold. Asked by the start itself, before anybody can call. */
@Stateless
@ExcludeDefaultInterceptors
public class DemoStart {

    @PersistenceContext
    EntityManager em;

    /** True for the first who asks, ever. */
    public boolean isFirst() {
        return em.createQuery("update DemoBegun d set d.begun = true where d.begun = false")
                        .executeUpdate()
                == 1;
    }

    public void end() {
        em.createQuery("update DemoBegun d set d.ended = true").executeUpdate();
    }

    public boolean isWhole() {
        return em.createQuery("select count(d) from DemoBegun d where d.ended = true", Long.class)
                        .getSingleResult()
                == 1;
    }
}
