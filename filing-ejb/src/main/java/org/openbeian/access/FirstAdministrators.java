package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbeian.common.PortalClock;

/**
 * Somebody has to be there first. Two administrators, {@code admin1.CODE} and {@code admin2.CODE}, for an authority that
 * has none. Each has a password of its own, good for some hours and for nothing but choosing another one; it is answered
 * once and kept as a hash. Who did not come in time gets another one at the next start.
 */
@ApplicationScoped
public class FirstAdministrators {

    /** How long a first password is good. */
    public static final Duration GOOD_FOR = Duration.ofHours(12);

    private static final int TWO = 2;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    /**
     * Does nothing where two administrators can sign in. To be called within a transaction.
     *
     * @return passwords that were given out now, by sign-in name
     */
    public Map<String, String> appoint(int authorityId, String code) {
        Instant now = clock.instant();
        List<Person> administrators = administrators(authorityId);
        List<Person> waiting = administrators.stream()
                .filter(person -> person.isFirstPasswordOver(now) || hasDemoPassword(person))
                .toList();
        int able = administrators.size() - waiting.size();
        Map<String, String> given = new LinkedHashMap<>();
        for (Person person : waiting) {
            if (able + given.size() < TWO) {
                given.put(person.getUsername(), giveTo(person, now));
            }
        }
        // where one works already, a second one is that one's to appoint
        for (int i = 1; able == 0 && given.size() < TWO; i++) {
            String name = "admin" + i + "." + code;
            if (isFree(name)) {
                Person person = new Person(name, "管理员 " + i, "Administrator " + i, "");
                given.put(name, giveTo(person, now));
                em.persist(person);
                em.persist(new Membership(person, authorityId, null, EnumSet.of(Role.TENANT_ADMIN)));
            }
        }
        return given;
    }

    /** 80 bits, without letters that are mistaken for one another. */
    private static String oneTimePassword() {
        return RANDOM.ints(GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private static String giveTo(Person person, Instant now) {
        String password = oneTimePassword();
        person.chosenForThem(Passwords.hash(password), now.plus(GOOD_FOR));
        return password;
    }

    /** Whose password everybody knows can't administer a server that refuses it. */
    private static boolean hasDemoPassword(Person person) {
        return Passwords.isHashOf(DemoAccess.PASSWORD, person.getPasswordHash());
    }

    private List<Person> administrators(int authorityId) {
        return em.createQuery(
                        """
                        select distinct m from Membership m join fetch m.roles join fetch m.person
                        where m.authorityId = :id and m.active = true and m.person.active = true
                        order by m.person.username""",
                        Membership.class)
                .setParameter("id", authorityId)
                .getResultStream()
                .filter(member -> member.getRoles().contains(Role.TENANT_ADMIN))
                .map(Membership::getPerson)
                .toList();
    }

    private boolean isFree(String name) {
        return em.createQuery("select count(p) from Person p where p.username = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                == 0;
    }
}
