package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.common.PortalClock;

/** What ends with a password, a membership or a role, in the same transaction. */
@ApplicationScoped
class EndedAccess {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    @Inject
    HeldRoles held;

    @Inject
    Event<RightsLost> rightsLost;

    @Inject
    Event<BecameMember> joined;

    @Inject
    Event<MembersChanged> membersChanged;

    /** All keys of the person, wherever they act. */
    void keysOf(Person person) {
        em.createQuery(
                        "select k from ApiKey k where k.membership.person = :person and k.revokedAt is null",
                        ApiKey.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(key -> key.revoke(clock.instant()));
    }

    void keysOf(Membership membership) {
        em.createQuery("select k from ApiKey k where k.membership = :membership and k.revokedAt is null", ApiKey.class)
                .setParameter("membership", membership)
                .getResultList()
                .forEach(key -> key.revoke(clock.instant()));
    }

    /** The membership with its keys and with what was still proposed for it. */
    void end(Membership membership) {
        boolean worked = membership.isActive();
        membership.end(clock.instant());
        keysOf(membership);
        if (worked) {
            letGo(membership);
        }
        em.createQuery(
                        "select g from RoleGrant g where g.membership = :membership and g.decidedAt is null",
                        RoleGrant.class)
                .setParameter("membership", membership)
                .getResultList()
                .forEach(grant -> grant.lapse(clock.instant()));
        em.createQuery(
                        "select a from Activation a where a.membership = :membership and a.endedAt is null",
                        Activation.class)
                .setParameter("membership", membership)
                .getResultList()
                .forEach(activation -> activation.end(clock.instant()));
    }

    /** Whether a role was agreed on, and none that does not go with what the person holds here already. */
    boolean canBegin(Membership membership) {
        return !membership.getRoles().isEmpty()
                && (membership.isActive()
                        || Appointment.areTogether(
                                held.beside(membership, Membership::isActive), membership.getRoles()));
    }

    /**
     * The membership is in force. An officer who belongs to an applicant now has no part in its cases any more.
     *
     * @throws org.openbeian.common.BusinessException when the person works here already in a role that forbids it
     */
    void begin(Membership membership) {
        if (!membership.isActive()) {
            Appointment.goTogether(held.beside(membership, Membership::isActive), membership.getRoles());
        }
        membership.accept();
        if (membership.getOrganisationId() != null) {
            joined.fire(new BecameMember(membership));
            membersChanged.fire(new MembersChanged(membership.getOrganisationId()));
        }
    }

    /** What a member held and may do no longer is somebody else's from now on. */
    void letGo(Membership membership) {
        if (membership.getOrganisationId() == null) {
            rightsLost.fire(new RightsLost(membership));
        } else {
            membersChanged.fire(new MembersChanged(membership.getOrganisationId()));
        }
    }

    /** Everywhere the person is reached, to be told what happened to the account. */
    List<String> addresses(Person person) {
        return em.createQuery(
                        """
                        select distinct m.mail from Membership m
                        where m.person = :person and m.active = true and m.mail is not null order by m.mail""",
                        String.class)
                .setParameter("person", person)
                .getResultList();
    }
}
