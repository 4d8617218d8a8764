package org.openbeian.access;

import static org.openbeian.access.Permission.ANYONE;
import static org.openbeian.access.Permission.PROVEN;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Hashes;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * What follows when {@link SignIn} has found a password right, and who is behind a personal API key. What the person may
 * do is asked again at every call.
 */
@Stateless
public class SignInService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    EndedAccess ending;

    @Inject
    Event<AccountNotice> notices;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    /**
     * What is kept of the password of that name, which is compared as written. Who neither belongs to this authority nor is
     * invited to it is nobody here: another answer would tell that the password is right elsewhere.
     */
    @Requires(value = SYSTEM, reads = true, action = "signIn.credential")
    public Optional<Credential> credential(String username) {
        return em.createQuery(
                        """
                        select distinct m.person from Membership m join m.roles r
                        where m.person.username = :name and m.person.active = true
                        and m.authorityId = :here and m.standing <> :ended""",
                        Person.class)
                .setParameter("name", username)
                .setParameter("here", me.get().authorityId())
                .setParameter("ended", Standing.ENDED)
                .getResultStream()
                .findFirst()
                // a first password that came too late is none
                .filter(person -> !person.isFirstPasswordOver(clock.instant()))
                .map(Credential::new);
    }

    /**
     * Where the caller may act, and where the caller is invited to.
     *
     * @throws BusinessException {@code sign_in.change_first} when somebody else has chosen the password
     */
    @Requires(value = PROVEN, action = "signIn.signIn")
    public SignedIn signIn() {
        Person person = em.find(Person.class, me.get().personId());
        if (person.isMustChange()) {
            throw new BusinessException("sign_in.change_first");
        }
        return signedIn(person);
    }

    /** The same again, after an invitation was answered. */
    @Requires(value = PROVEN, reads = true, action = "signIn.again")
    public SignedIn again() {
        return signedIn(em.find(Person.class, me.get().personId()));
    }

    /** By which names the caller's password would be guessed. */
    @Requires(value = PROVEN, reads = true, action = "signIn.holder")
    public PasswordHolder holder() {
        return PasswordHolder.of(
                em,
                em.find(Person.class, me.get().personId()),
                authorities.get(me.get().authorityId()));
    }

    /** Another password, as its hash; sessions and keys end, and the person is told. */
    @Requires(value = PROVEN, action = "signIn.changePassword")
    public void changePassword(String hash) {
        Person person = em.find(Person.class, me.get().personId());
        person.choose(hash);
        ending.keysOf(person);
        notices.fire(AccountNotice.passwordChanged(person, ending.addresses(person)));
    }

    /**
     * Takes the invitation; its roles are in force from now on.
     *
     * @throws NotFound when it isn't one of the caller at this authority, or was taken back
     */
    @Requires(value = PROVEN, action = "signIn.accept")
    public void accept(String membershipId) {
        Membership invitation = invitation(membershipId);
        ending.begin(invitation);
        audit.notes().note("roles", AuditNotes.codes("role", invitation.getRoles()));
    }

    /** Turns the invitation down. @throws NotFound as above */
    @Requires(value = PROVEN, action = "signIn.decline")
    public void decline(String membershipId) {
        ending.end(invitation(membershipId));
    }

    private Membership invitation(String membershipId) {
        return memberships(em.find(Person.class, me.get().personId()), Standing.INVITED).stream()
                .filter(one -> one.getId().equals(membershipId)
                        && one.getAuthorityId() == me.get().authorityId())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The membership and the scopes behind a personal API key that is good; its use is noted. */
    @Requires(value = ANYONE, reads = true, action = "signIn.key")
    public Optional<KeyUse> key(String key) {
        Instant now = clock.instant();
        return em.createQuery("select k from ApiKey k where k.keyHash = :hash and k.revokedAt is null", ApiKey.class)
                .setParameter("hash", Hashes.sha256(key))
                .getResultStream()
                .findFirst()
                .filter(known -> known.isGood(now))
                .map(known -> {
                    known.used(now);
                    return new KeyUse(known);
                });
    }

    private SignedIn signedIn(Person person) {
        return new SignedIn(
                person,
                memberships(person, Standing.ACTIVE).stream().map(this::choice).toList(),
                memberships(person, Standing.INVITED).stream().map(this::choice).toList());
    }

    /** Those with at least one role; an invitation has one when two administrators have agreed on it. */
    private List<Membership> memberships(Person person, Standing standing) {
        return em.createQuery(
                        """
                        select distinct m from Membership m join fetch m.roles
                        where m.person = :person and m.standing = :standing order by m.authorityId""",
                        Membership.class)
                .setParameter("person", person)
                .setParameter("standing", standing)
                .getResultList();
    }

    private MembershipChoice choice(Membership membership) {
        Authority authority = authorities.get(membership.getAuthorityId());
        Organisation organisation = membership.getOrganisationId() == null
                ? null
                : em.find(Organisation.class, membership.getOrganisationId());
        return new MembershipChoice(
                membership,
                authority.getCode(),
                authority.getNameZh(),
                authority.getNameEn(),
                organisation == null ? null : organisation.getNameZh(),
                organisation == null ? null : organisation.getNameEn());
    }
}
