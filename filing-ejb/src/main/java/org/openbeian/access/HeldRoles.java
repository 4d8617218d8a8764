package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a person holds at one authority, over all memberships there: as staff, and for each applicant. */
@ApplicationScoped
class HeldRoles {

    @PersistenceContext
    EntityManager em;

    /**
     * Roles of the person's other memberships at that authority. All of the person's rows there stay locked, so that of two
     * roles given, or two invitations accepted, at the same moment the second sees the first.
     */
    Set<Role> beside(Membership membership, Predicate<Membership> counting) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        em.createQuery(
                        "select m from Membership m where m.person = :person and m.authorityId = :here order by m.id",
                        Membership.class)
                .setParameter("person", membership.getPerson())
                .setParameter("here", membership.getAuthorityId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(other -> other != membership)
                .filter(counting)
                .forEach(other -> roles.addAll(other.getRoles()));
        return roles;
    }
}
