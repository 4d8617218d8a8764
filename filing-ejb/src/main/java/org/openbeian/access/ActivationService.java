package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
import org.openbeian.tenancy.Authorities;

/**
 * How a member comes to a password, the first one or another one, without anybody else getting to know it. One
 * administrator may send a link to an address that another has entered; without mail it takes two, who hand over a code
 * each.
 */
@Stateless
public class ActivationService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Activations activations;

    @Inject
    ActivationCodes codes;

    @Inject
    EndedAccess ending;

    @Inject
    CurrentCaller me;

    @Inject
    Authorities authorities;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * Sends a link with which the member chooses another password. The old one and everything that rested on it end now.
     *
     * @param shown the address that stood on the page
     * @throws BusinessException {@code sod.06.mail} when the caller has entered the address
     * @throws Conflict when another authority is responsible for the account, or it is another address meanwhile
     */
    @Requires(value = ADMINISTER, action = "activation.sendLink")
    public void sendLink(String membershipId, String shown) {
        Membership membership = responsibleFor(membershipId);
        if (membership.getMail() == null) {
            throw new Conflict("activation.no_mail");
        }
        Appointment.asShown(shown, membership.getMail());
        activations.byMail(membership, me.get().personId());
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /** Proposes to hand over two codes in person. Nothing ends before the second administrator has agreed. */
    @Requires(value = ADMINISTER, action = "activation.handOver")
    public void handOver(String membershipId) {
        Membership membership = responsibleFor(membershipId);
        activations.byHand(membership, me.get().personId());
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /**
     * The second administrator agrees to the hand-over that waits for this member.
     *
     * @param shown its id, see {@link Handover#getId}
     * @throws Conflict when another one waits meanwhile
     */
    @Requires(value = ADMINISTER, action = "activation.agree")
    public void agree(String membershipId, String shown) {
        Membership membership = responsibleFor(membershipId);
        Activation activation = activations.open(membership).stream()
                .filter(Activation::isWaiting)
                .findFirst()
                .orElseThrow(NotFound::new);
        Shown.mustBe(activation.getId(), shown);
        activations.agree(activation, me.get().personId());
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /** Hand-overs that wait for a second administrator. */
    @Requires(value = ADMINISTER, reads = true, action = "activation.waiting")
    public List<HandoverRow> waiting() {
        return em.createQuery(
                        """
                        select new org.openbeian.access.HandoverRow(m.id, p.username, p.nameZh, p.nameEn, a.firstBy,
                            f.nameZh, f.nameEn)
                        from Activation a join a.membership m join a.person p join Person f on f.id = a.firstBy
                        where a.endedAt is null and a.expiresAt is null order by a.askedAt, a.id""",
                        HandoverRow.class)
                .getResultList();
    }

    /** How it stands with the password of a member, and the caller's own part of a code. */
    @Requires(value = ADMINISTER, reads = true, action = "activation.of")
    public Handover of(String membershipId) {
        Membership membership = here(membershipId);
        return Handover.of(activations.open(membership), me.get().personId(), codes::part, clock.instant());
    }

    /**
     * Who may choose a password with these codes.
     *
     * @param second null for a link
     * @throws BusinessException {@code activation.wrong} whatever is wrong with them
     */
    @Requires(value = ANYONE, reads = true, action = "activation.holder")
    public PasswordHolder holder(String first, String second) {
        return PasswordHolder.of(
                em, good(first, second).getPerson(), authorities.get(me.get().authorityId()));
    }

    /**
     * The password, as its hash. The codes are used up; an invitation is accepted with it, because who has no password can
     * accept in no other way.
     *
     * @throws BusinessException as above
     */
    @Requires(value = ANYONE, action = "activation.redeem")
    public void redeem(String first, String second, String hash) {
        Activation activation = good(first, second);
        activation.use(clock.instant());
        activation.getPerson().choose(hash);
        if (ending.canBegin(activation.getMembership())) {
            ending.begin(activation.getMembership());
        }
        audit.notes().named(activation.getPerson().getUsername());
    }

    private Activation good(String first, String second) {
        boolean link = second == null || second.isBlank();
        String one = ActivationCodes.hash(first);
        String other = ActivationCodes.hash(second);
        return em.createQuery("select a from Activation a where a.firstHash in (:one, :other)", Activation.class)
                .setParameter("one", one)
                .setParameter("other", link ? one : other)
                .getResultStream()
                .filter(activation -> activation.isGood(clock.instant()))
                .filter(activation -> link
                        ? activation.getSecondHash() == null
                        : activation.getSecondHash() != null
                                && activation
                                        .getSecondHash()
                                        .equals(activation.getFirstHash().equals(one) ? other : one))
                .findFirst()
                .orElseThrow(() -> new BusinessException("activation.wrong"));
    }

    /** Not one's own, and the account is this authority's to look after: the one where the person has been longest. */
    private Membership responsibleFor(String membershipId) {
        Membership membership = here(membershipId);
        Appointment.notOneself(membership.getPerson().getId(), me.get().personId());
        if (membership.getStanding() == Standing.ENDED) {
            throw new Conflict("member.left");
        }
        if (membership.getRoles().isEmpty()) {
            throw new Conflict("member.no_role_yet");
        }
        Membership oldest = em.createQuery(
                        """
                        select m from Membership m where m.person = :person and m.standing = :active
                        order by m.id""",
                        Membership.class)
                .setParameter("person", membership.getPerson())
                .setParameter("active", Standing.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(membership);
        if (oldest.getAuthorityId() != me.get().authorityId()
                || membership.getStanding() == Standing.INVITED && !activations.isFirstDoor(membership)) {
            throw new Conflict("member.elsewhere");
        }
        return membership;
    }

    private Membership here(String membershipId) {
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
