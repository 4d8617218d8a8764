package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What an administrator has proposed and a second one has still to agree to. Works inside the tenant of the service that calls it. */
@ApplicationScoped
public class AskedAdministrators {

    @PersistenceContext
    EntityManager em;

    /** How much of it waits for that one: nobody is the second to themselves. */
    public int countFor(String administrator) {
        long roles = em.createQuery(
                        "select count(g) from RoleGrant g where g.decidedAt is null and g.proposedBy <> :me",
                        Long.class)
                .setParameter("me", administrator)
                .getSingleResult();
        long codes = em.createQuery(
                        """
                        select count(a) from Activation a
                        where a.endedAt is null and a.expiresAt is null and a.firstBy is not null and a.firstBy <> :me""",
                        Long.class)
                .setParameter("me", administrator)
                .getSingleResult();
        return Math.toIntExact(roles + codes);
    }
}
