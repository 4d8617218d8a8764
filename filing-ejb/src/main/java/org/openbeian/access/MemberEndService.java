package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;

/**
 * What a member has is taken away, by one administrator alone and at once, with the sessions and keys that rested on it: one
 * role, or the membership. Two administrators stay (SOD-06).
 */
@Stateless
public class MemberEndService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    Members members;

    @Inject
    EndedAccess ending;

    /**
     * Takes a role away, at once and by one administrator alone; sessions and keys of the membership end.
     *
     * @throws Conflict when fewer than two administrators would be left
     */
    @Requires(value = ADMINISTER, action = "member.withdraw")
    public void withdraw(String membershipId, Role role) {
        Membership membership = members.notMine(membershipId);
        if (!membership.getRoles().contains(role)) {
            throw new Conflict("member.has_not_role");
        }
        if (role == Role.TENANT_ADMIN) {
            administratorsStayWithout(membership);
        }
        membership.withdraw(role);
        ending.keysOf(membership);
        ending.letGo(membership);
        audit.notes()
                .note(
                        "role",
                        AuditNotes.code("role", role),
                        membership.getPerson().getUsername());
    }

    /**
     * Ends a membership, and its sessions and keys with it; what the member did stays in the trail under the same name.
     *
     * @throws Conflict when fewer than two administrators would be left
     */
    @Requires(value = ADMINISTER, action = "member.end")
    public void end(String membershipId) {
        Membership membership = members.notMine(membershipId);
        if (membership.isActive() && membership.getRoles().contains(Role.TENANT_ADMIN)) {
            administratorsStayWithout(membership);
        }
        ending.end(membership);
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /** The rows are locked: of two who take away at the same moment, the second counts without the first. */
    private void administratorsStayWithout(Membership leaving) {
        long others = em.createQuery(
                        """
                        select m from Membership m join m.roles r
                        where m.authorityId = :here and m.active = true and r = :role order by m.id""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("role", Role.TENANT_ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(one -> !one.getId().equals(leaving.getId()))
                .filter(one -> one.getPerson().isActive())
                .map(one -> one.getPerson().getId())
                .distinct()
                .count();
        Appointment.administratorsStay((int) others);
    }
}
