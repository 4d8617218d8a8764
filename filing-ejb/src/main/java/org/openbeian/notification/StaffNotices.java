package org.openbeian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Membership;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.common.Json;

/** What the staff of the authority are told by mail: that a case waits for them or is late, never what is in it. */
@ApplicationScoped
public class StaffNotices {

    /** Addresses of one letter; more would not fit its line. */
    private static final int TOGETHER = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    Outbox outbox;

    /**
     * Goes to every active member of the authority who may do that and has an address. When nobody has one the notice is
     * kept all the same, so that it can be seen that it was due. A second time it does nothing.
     *
     * @param except persons who are not to hear of it
     * @return whether it was written now
     */
    public boolean tell(Permission whose, StaffNotice notice, Collection<String> except) {
        if (isWritten(notice.getOnce())) {
            return false;
        }
        List<String> addresses = addresses(whose, except);
        JsonObject payload = payload(notice);
        outbox.put(notice.getCaseId(), notice.getKind(), notice.getOnce(), part(addresses, 0), payload);
        for (int from = TOGETHER; from < addresses.size(); from += TOGETHER) {
            outbox.put(
                    notice.getCaseId(),
                    notice.getKind(),
                    notice.getOnce() + "/" + from / TOGETHER,
                    part(addresses, from),
                    payload);
        }
        return true;
    }

    public boolean tell(Permission whose, StaffNotice notice) {
        return tell(whose, notice, List.of());
    }

    /**
     * Goes to that officer alone. Who works here and has no address has the notice kept all the same, so that it can be seen
     * that it was due; to who is here no more nothing is written. A second time it does nothing.
     *
     * @param person id of the officer
     * @return whether it was written now
     */
    public boolean tellOne(String person, StaffNotice notice) {
        List<Membership> here = em.createQuery(
                        """
                        select m from Membership m join fetch m.person p
                        where m.authorityId = :here and m.active = true and p.active = true
                        and m.organisationId is null and p.id = :person""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("person", person)
                .getResultList();
        if (here.isEmpty() || isWritten(notice.getOnce())) {
            return false;
        }
        List<String> addresses =
                here.stream().map(Membership::getMail).filter(Objects::nonNull).toList();
        outbox.put(notice.getCaseId(), notice.getKind(), notice.getOnce(), addresses, payload(notice));
        return true;
    }

    /** Whether a notice with that key is there already. */
    public boolean isWritten(String once) {
        return em.createQuery("select count(m) from OutboxMessage m where m.dedupeKey = :once", Long.class)
                        .setParameter("once", once)
                        .getSingleResult()
                > 0;
    }

    private static List<String> part(List<String> addresses, int from) {
        return addresses.subList(Math.min(from, addresses.size()), Math.min(from + TOGETHER, addresses.size()));
    }

    private static JsonObject payload(StaffNotice notice) {
        JsonObjectBuilder payload = Json.createObjectBuilder();
        notice.getSaid().forEach(payload::add);
        return payload.build();
    }

    private List<String> addresses(Permission whose, Collection<String> except) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(whose))
                .toList();
        return em
                .createQuery(
                        """
                        select distinct m from Membership m join fetch m.person p join m.roles r
                        where m.authorityId = :here and m.active = true and p.active = true
                        and m.organisationId is null and m.mail is not null and r in :roles
                        order by m.mail""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("roles", roles)
                .getResultList()
                .stream()
                .filter(member -> !except.contains(member.getPerson().getId()))
                .map(Membership::getMail)
                .distinct()
                .toList();
    }
}
