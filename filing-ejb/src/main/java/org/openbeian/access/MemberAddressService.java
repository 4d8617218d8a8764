package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;

/** Where a member is reached. Who can change that can have the account opened from there, so everybody concerned hears of it. */
@Stateless
public class MemberAddressService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    Members members;

    @Inject
    Activations activations;

    @Inject
    EndedAccess ending;

    @Inject
    Event<AccountNotice> notices;

    /**
     * Where the member is told what waits; empty for nowhere. Links that open the account go there, so the first one is told
     * like a changed one: to the old address, to the new one and where else the person is reached, and to the other
     * administrators. The address is not written into the trail.
     */
    @Requires(value = ADMINISTER, action = "member.reachedAt")
    public void reachedAt(String membershipId, String address) {
        Membership membership = members.get(membershipId);
        String before = membership.getMail();
        String now = NewMember.mail(address);
        if (!Objects.equals(before, now)) {
            if (membership.getStanding() == Standing.INVITED && members.isProposed(membership)) {
                // the second administrator agrees to the address that was proposed, and to no other
                throw new Conflict("member.mail_waits");
            }
            membership.reachedAt(now, me.get().personId());
            activations.end(membership);
            tellAddress(membership.getPerson(), before, now);
        }
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /** Of an administrator who has another address is thought as of any other person: the old one hears of it. */
    private void tellAddress(Person person, String before, String now) {
        if (before != null) {
            notices.fire(AccountNotice.moved(person, before));
        }
        Set<String> reached = new LinkedHashSet<>(ending.addresses(person));
        if (now != null) {
            reached.add(now);
        }
        reached.remove(before);
        notices.fire(AccountNotice.reached(person, List.copyOf(reached)));
        notices.fire(AccountNotice.addressOf(
                person,
                administrators().stream()
                        .filter(one -> !one.getPerson().getId().equals(me.get().personId()))
                        .filter(one -> !one.getPerson().getId().equals(person.getId()))
                        .map(Membership::getMail)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
    }

    private List<Membership> administrators() {
        return em.createQuery(
                        """
                        select m from Membership m join m.roles r
                        where m.authorityId = :here and m.active = true and m.person.active = true
                        and r = :administers
                        order by m.id""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("administers", Role.TENANT_ADMIN)
                .getResultList();
    }
}
