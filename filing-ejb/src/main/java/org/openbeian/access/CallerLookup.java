package org.openbeian.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** From a claim to a caller. Rights are read once per transaction, never kept beyond it. */
@ApplicationScoped
public class CallerLookup {

    @PersistenceContext
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** @throws SignInNeeded when the membership has ended or belongs to another authority */
    Caller resolve(CallerClaim claim) {
        if (claim.isSystem()) {
            return Caller.system(claim.authorityId());
        }
        if (claim.membershipId() == null) {
            return Caller.nobody(claim.authorityId());
        }
        String key = "caller." + claim.membershipId();
        Caller known = (Caller) transaction.getResource(key);
        if (known == null) {
            known = read(claim);
            transaction.putResource(key, known);
        }
        return known;
    }

    private Caller read(CallerClaim claim) {
        return em.createQuery(
                        """
                        select distinct m from Membership m join fetch m.person join fetch m.roles
                        where m.id = :id and m.authorityId = :authority and m.active = true and m.person.active = true""",
                        Membership.class)
                .setParameter("id", claim.membershipId())
                .setParameter("authority", claim.authorityId())
                .getResultStream()
                .findFirst()
                .map(Caller::member)
                .orElseThrow(SignInNeeded::new);
    }
}
