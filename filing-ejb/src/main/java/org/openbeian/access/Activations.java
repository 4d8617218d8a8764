package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.openbeian.common.PortalClock;

/** Begins activations; at most one is open for a person, a new one ends the one before. */
@ApplicationScoped
class Activations {

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivationCodes codes;

    @Inject
    EndedAccess ending;

    @Inject
    Event<AccountNotice> notices;

    @Inject
    PortalClock clock;

    /**
     * A link to the member's address, good from now on. What rested on the old password ends.
     *
     * @param administrator whose word sends it, by agreeing to the first role or at the member's wish: somebody else than
     *     whoever entered the address last
     */
    void byMail(Membership membership, String administrator) {
        Appointment.notOwnAddress(membership.getMailSetBy(), administrator);
        Instant now = clock.instant();
        boolean first = !membership.getPerson().hasPassword();
        Activation activation = begin(new Activation(membership, Activation.Way.MAIL, administrator, now));
        activation.sendable(now);
        shut(membership.getPerson());
        notices.fire(AccountNotice.link(activation, first));
    }

    /** Two codes, good when the second administrator has agreed. */
    Activation byHand(Membership membership, String administrator) {
        return begin(new Activation(membership, Activation.Way.HAND, administrator, clock.instant()));
    }

    /** The second administrator agrees. What rested on the old password ends. */
    void agree(Activation activation, String administrator) {
        Instant now = clock.instant();
        unfinished(activation.getPerson())
                .filter(before -> before != activation)
                .forEach(before -> before.end(now));
        em.flush();
        activation.agree(administrator, now);
        notices.fire(AccountNotice.handedOver(activation, ending.addresses(activation.getPerson())));
        shut(activation.getPerson());
    }

    /** What waits for the second administrator, and what the person has. */
    List<Activation> open(Membership membership) {
        return unfinished(membership.getPerson())
                .filter(activation -> activation.getMembership() == membership)
                .toList();
    }

    /** All of the membership, as when its address has changed. */
    void end(Membership membership) {
        open(membership).forEach(activation -> activation.end(clock.instant()));
    }

    private Stream<Activation> unfinished(Person person) {
        return em.createQuery(
                        "select a from Activation a where a.person = :person and a.endedAt is null order by a.id",
                        Activation.class)
                .setParameter("person", person)
                .getResultStream();
    }

    /**
     * Whether another authority has let the person in already, accepted or not: the account is that one's to look after, and
     * a link from here would open it.
     */
    boolean isLetInElsewhere(Membership membership) {
        return em.createQuery("select m from Membership m where m.person = :person", Membership.class)
                .setParameter("person", membership.getPerson())
                .getResultStream()
                .anyMatch(other -> other.getAuthorityId() != membership.getAuthorityId() && other.isLetIn());
    }

    /** Whether a link or codes for this membership were ever made out. */
    private boolean isBegun(Membership membership) {
        return em.createQuery("select count(a) from Activation a where a.membership = :membership", Long.class)
                        .setParameter("membership", membership)
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody who is invited here and has no password gets one from here. */
    boolean isFirstDoor(Membership invited) {
        return !invited.getPerson().hasPassword() && (isBegun(invited) || !isLetInElsewhere(invited));
    }

    private Activation begin(Activation activation) {
        Instant now = clock.instant();
        unfinished(activation.getPerson())
                .filter(before -> before.givesWayTo(activation.getWay(), now))
                .forEach(before -> before.end(now));
        // the key that holds to one of each is asked row by row
        em.flush();
        boolean byHand = activation.getWay() == Activation.Way.HAND;
        String id = activation.getId();
        activation.knownBy(
                ActivationCodes.hash(byHand ? codes.part(id, 1) : codes.link(id)),
                byHand ? ActivationCodes.hash(codes.part(id, 2)) : null);
        em.persist(activation);
        return activation;
    }

    private void shut(Person person) {
        person.shut();
        ending.keysOf(person);
    }
}
