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

    /** @throws SignInNeeded when the membership has ended, belongs to another authority, or the sign-in is no longer good */
    Caller resolve(CallerClaim claim) {
        if (claim.isSystem()) {
            return Caller.system(claim.authorityId());
        }
        String who = claim.membershipId() == null ? claim.personId() : claim.membershipId();
        if (who == null) {
            return Caller.nobody(claim.authorityId());
        }
        String key = "caller." + who + "." + claim.stamp() + "." + claim.scopes();
        Caller known = (Caller) transaction.getResource(key);
        if (known == null) {
            known = claim.membershipId() == null ? person(claim) : member(claim);
            transaction.putResource(key, known);
        }
        return known;
    }

    private Caller person(CallerClaim claim) {
        Person person = em.find(Person.class, claim.personId());
        if (person == null || !person.isActive() || !Credential.stamp(person).equals(claim.stamp())) {
            throw new SignInNeeded();
        }
        return Caller.proven(claim.authorityId(), person);
    }

    private Caller member(CallerClaim claim) {
        return em.createQuery(
                        """
                        select distinct m from Membership m join fetch m.person join fetch m.roles
                        where m.id = :id and m.authorityId = :authority and m.active = true and m.person.active = true""",
                        Membership.class)
                .setParameter("id", claim.membershipId())
                .setParameter("authority", claim.authorityId())
                .getResultStream()
                .findFirst()
                .filter(member -> claim.stamp() == null || MembershipChoice.isRight(claim.stamp(), member))
                .map(member -> Caller.member(member, claim.scopes()))
                .orElseThrow(SignInNeeded::new);
    }
}
