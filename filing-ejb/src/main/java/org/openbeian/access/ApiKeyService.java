package org.openbeian.access;

import static org.openbeian.access.Permission.FILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;

/** The personal keys with which a member files over REST. */
@Stateless
public class ApiKeyService {

    /** Keys of one member that are good at the same time. */
    public static final int MOST = 10;

    private static final int NAME = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** The caller's keys that are good, the newest first. */
    @Requires(value = FILE, reads = true)
    public List<ApiKey> mine() {
        return em.createQuery(
                        """
                        select k from ApiKey k where k.membership.id = :me and k.revokedAt is null
                        order by k.createdAt desc, k.id""",
                        ApiKey.class)
                .setParameter("me", me.get().membershipId())
                .getResultList();
    }

    /**
     * A new key, answered once; only its hash is kept.
     *
     * @param name what it is for, 1 to 100 characters
     */
    @Requires(FILE)
    public String issue(String name) {
        String what = name == null ? "" : name.strip();
        if (what.isEmpty()) {
            throw new Invalid("/name", "field.required");
        }
        if (what.length() > NAME) {
            throw new Invalid("/name", "field.too_long", NAME, what.length());
        }
        if (mine().size() >= MOST) {
            throw new Conflict("key.too_many", MOST);
        }
        String key = ApiKey.newKey();
        em.persist(new ApiKey(em.find(Membership.class, me.get().membershipId()), what, key, clock.instant()));
        audit.notes().note("key", what);
        return key;
    }

    /** From now on the key opens nothing. */
    @Requires(FILE)
    public void revoke(String id) {
        ApiKey key = mine().stream()
                .filter(mine -> mine.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        key.revoke(clock.instant());
        audit.notes().note("key", key.getName());
    }
}
