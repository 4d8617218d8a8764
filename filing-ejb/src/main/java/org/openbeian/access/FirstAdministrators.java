package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;

/**
 * Somebody has to be there first. Two administrators, {@code admin1.CODE} and {@code admin2.CODE}, for an authority that
 * has none, with the first password that whoever starts the portal has set; with it another one has to be chosen.
 */
@ApplicationScoped
public class FirstAdministrators {

    @PersistenceContext
    EntityManager em;

    /** Does nothing where there is an administrator. To be called within a transaction. */
    public void appoint(int authorityId, String code, String firstPassword) {
        boolean administered = em.createQuery(
                        "select m from Membership m join fetch m.roles where m.authorityId = :id and m.active = true",
                        Membership.class)
                .setParameter("id", authorityId)
                .getResultStream()
                .anyMatch(member -> member.getRoles().contains(Role.TENANT_ADMIN));
        if (administered) {
            return;
        }
        for (int i = 1; i <= 2; i++) {
            Person person = new Person("admin" + i + "." + code, "管理员 " + i, "Administrator " + i, "");
            person.chosenForThem(Passwords.hash(firstPassword));
            em.persist(person);
            em.persist(new Membership(person, authorityId, null, EnumSet.of(Role.TENANT_ADMIN)));
        }
    }
}
