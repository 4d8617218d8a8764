package org.openbeian.access;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openbeian.organisation.Organisation;
import org.openbeian.tenancy.Authority;

/** Whose password is chosen, and the names by which others would guess it. */
public final class PasswordHolder {

    private final String username;
    private final List<String> names = new ArrayList<>();

    private PasswordHolder(Person person, Authority authority) {
        username = person.getUsername();
        add(person.getNameZh(), person.getNameEn());
        add(authority.getNameZh(), authority.getNameEn());
        add(authority.getShortZh(), authority.getShortEn());
        add(authority.getCode());
    }

    /** With every organisation the person is a member for. */
    static PasswordHolder of(EntityManager em, Person person, Authority authority) {
        PasswordHolder holder = new PasswordHolder(person, authority);
        em.createQuery(
                        "select o from Organisation o, Membership m where m.person = :person and o.id = m.organisationId",
                        Organisation.class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(one -> holder.add(one.getNameZh(), one.getNameEn()));
        return holder;
    }

    private void add(String... known) {
        for (String name : known) {
            if (Objects.nonNull(name)) {
                names.add(name);
            }
        }
    }

    String username() {
        return username;
    }

    List<String> names() {
        return names;
    }
}
