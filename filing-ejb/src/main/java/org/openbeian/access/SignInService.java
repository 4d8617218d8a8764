package org.openbeian.access;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Hashes;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Who is this? By password or by personal API key. What the person may do is asked again at every call. */
@Stateless
public class SignInService {

    private static final int LONGEST = 200;

    /** Length is what counts; rules about kinds of characters make people write passwords down. */
    private static final int SHORTEST = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    Authorities authorities;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    @Inject
    SignInFailures failures;

    /**
     * @throws BusinessException {@code sign_in.wrong} whoever or whatever was wrong, {@code sign_in.locked} after five
     *     wrong passwords in a row, for fifteen minutes, {@code sign_in.change_first} when somebody else has chosen the
     *     password
     */
    @Requires(ANYONE)
    public SignedIn signIn(String username, String password) {
        Person person = proven(username, password);
        if (person.isMustChange()) {
            throw new BusinessException("sign_in.change_first");
        }
        person.passwordRight();
        audit.notes().named(person.getUsername());
        return new SignedIn(person, memberships(person));
    }

    /**
     * Chooses another password; the old one has to be right.
     *
     * @throws BusinessException as for signing in
     * @throws Invalid at {@code newPassword} when it has less than 12 characters, more than 200, or is the old one
     */
    @Requires(ANYONE)
    public void changePassword(String username, String password, String newPassword) {
        Person person = proven(username, password);
        String chosen = newPassword == null ? "" : newPassword;
        if (chosen.length() < SHORTEST || chosen.length() > LONGEST) {
            throw new Invalid("/newPassword", "sign_in.password_length", SHORTEST, LONGEST);
        }
        if (chosen.equals(password)
                || chosen.equals(DemoAccess.PASSWORD)
                || chosen.toLowerCase(Locale.ROOT).contains(person.getUsername())) {
            throw new Invalid("/newPassword", "sign_in.password_known");
        }
        person.choose(Passwords.hash(chosen));
        audit.notes().named(person.getUsername());
    }

    private Person proven(String username, String password) {
        if (username == null || password == null || username.length() > LONGEST || password.length() > LONGEST) {
            throw new BusinessException("sign_in.wrong");
        }
        Optional<Person> found = em.createQuery(
                        "select p from Person p where p.username = :name and p.active = true", Person.class)
                .setParameter("name", username.strip())
                .getResultStream()
                .findFirst();
        if (found.map(person -> person.isLocked(clock.instant())).orElse(false)) {
            throw new BusinessException("sign_in.locked", Person.LOCK.toMinutes());
        }
        boolean right =
                Passwords.matches(password, found.map(Person::getPasswordHash).orElse(null));
        boolean over =
                found.map(person -> person.isFirstPasswordOver(clock.instant())).orElse(false);
        if (!right || over) {
            found.ifPresent(person -> failures.count(person.getId()));
            throw new BusinessException("sign_in.wrong");
        }
        return found.orElseThrow();
    }

    /** The membership behind a personal API key at this authority. */
    @Requires(value = ANYONE, reads = true)
    public Optional<String> membershipOfKey(String key) {
        return em.createQuery(
                        "select k.membership.id from ApiKey k where k.keyHash = :hash and k.revokedAt is null",
                        String.class)
                .setParameter("hash", Hashes.sha256(key))
                .getResultStream()
                .findFirst();
    }

    private List<MembershipChoice> memberships(Person person) {
        return em
                .createQuery(
                        """
                        select distinct m from Membership m join fetch m.roles
                        where m.person = :person and m.active = true order by m.authorityId""",
                        Membership.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(this::choice)
                .toList();
    }

    private MembershipChoice choice(Membership membership) {
        Authority authority = authorities.get(membership.getAuthorityId());
        Organisation organisation = membership.getOrganisationId() == null
                ? null
                : em.find(Organisation.class, membership.getOrganisationId());
        return new MembershipChoice(
                membership.getId(),
                authority.getCode(),
                authority.getNameZh(),
                authority.getNameEn(),
                organisation == null ? null : organisation.getNameZh(),
                organisation == null ? null : organisation.getNameEn(),
                membership.getRoles().stream().map(Role::name).sorted().toList());
    }
}
