package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;

/** The memberships of the authority at which the caller administers. Works inside the service that calls it. */
@ApplicationScoped
class Members {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    HeldRoles held;

    /** @throws org.openbeian.common.BusinessException when the person, here or in another membership, holds what forbids it */
    void mustGoTogether(Membership membership, Role role) {
        Set<Role> all = held.beside(membership, Membership::isLetIn);
        all.addAll(membership.getRoles());
        Appointment.fits(Set.of(role), membership.isForApplicant());
        Appointment.goTogether(all, Set.of(role));
    }

    /** Whether a role for it waits for the second administrator. */
    boolean isProposed(Membership membership) {
        return em.createQuery(
                                "select count(g) from RoleGrant g where g.membership = :membership and g.decidedAt is null",
                                Long.class)
                        .setParameter("membership", membership)
                        .getSingleResult()
                > 0;
    }

    /** That role, proposed for it and not decided on. */
    List<RoleGrant> open(Membership membership, Role role) {
        return em.createQuery(
                        "select g from RoleGrant g where g.membership = :membership and g.role = :role and g.decidedAt is null",
                        RoleGrant.class)
                .setParameter("membership", membership)
                .setParameter("role", role)
                .getResultList();
    }

    /** One that somebody administers: it has not ended, and nobody administers the own. */
    Membership notMine(String membershipId) {
        Membership membership = get(membershipId);
        Appointment.notOneself(membership.getPerson().getId(), me.get().personId());
        if (membership.getStanding() == Standing.ENDED) {
            throw new Conflict("member.left");
        }
        return membership;
    }

    /** @throws NotFound when it is none of this authority */
    Membership get(String membershipId) {
        return em.createQuery(
                        "select m from Membership m join fetch m.person where m.id = :id and m.authorityId = :here",
                        Membership.class)
                .setParameter("id", membershipId)
                .setParameter("here", me.get().authorityId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
