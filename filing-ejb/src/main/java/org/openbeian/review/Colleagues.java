package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Membership;
import org.openbeian.access.Person;
import org.openbeian.access.Role;

/** Officers of the caller's authority, to choose one of them or to say who somebody is. Works inside the service that calls it. */
@ApplicationScoped
public class Colleagues {

    @Inject
    CurrentCaller me;

    @PersistenceContext
    EntityManager em;

    /** Those who hold one of the roles, by name. */
    public List<Colleague> holding(Collection<Role> roles) {
        return em.createQuery(
                        """
                        select distinct new org.openbeian.review.Colleague(p.id, p.nameZh, p.nameEn, p.username)
                        from Membership m join m.person p join m.roles r
                        where m.authorityId = :here and m.active = true and p.active = true
                        and m.organisationId is null and r in :roles order by p.nameZh, p.id""",
                        Colleague.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("roles", roles)
                .getResultList();
    }

    /** All who work here or did, by name, with the roles that they hold or held at the end. Who was only invited is not one. */
    public List<Colleague> everybody() {
        return em
                .createQuery(
                        """
                        select distinct m from Membership m join fetch m.person p left join fetch m.roles
                        where m.authorityId = :here and m.organisationId is null
                        and (m.active = true or m.leftAt is not null) order by p.nameZh, p.id""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .getResultList()
                .stream()
                .map(Colleagues::of)
                .toList();
    }

    private static Colleague of(Membership member) {
        Person person = member.getPerson();
        return new Colleague(
                person.getId(),
                person.getNameZh(),
                person.getNameEn(),
                person.getUsername(),
                member.getRoles().stream().sorted().toList(),
                member.isActive() && person.isActive());
    }

    /** The same people, each with the roles they hold here. */
    public List<Colleague> withRoles(List<Colleague> known) {
        if (known.isEmpty()) {
            return known;
        }
        Map<String, List<Role>> held = new HashMap<>();
        em.createQuery(
                        """
                        select m.person.id, r from Membership m join m.roles r
                        where m.authorityId = :here and m.active = true and m.organisationId is null
                        and m.person.id in :known""",
                        Object[].class)
                .setParameter("here", me.get().authorityId())
                .setParameter("known", known.stream().map(Colleague::id).toList())
                .getResultList()
                .forEach(row -> held.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                        .add((Role) row[1]));
        return known.stream()
                .map(one -> one.having(held.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
