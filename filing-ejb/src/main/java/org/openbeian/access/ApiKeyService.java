package org.openbeian.access;

import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.SEE_CASE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Hashes;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.OnceKey;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;

/** The personal keys with which a member's programs work over REST. */
@Stateless
public class ApiKeyService {

    /** Keys of one member that are good at the same time. */
    public static final int MOST = 10;

    /** For how many days a key can be good; the first is what is offered. */
    public static final List<Integer> DAYS = List.of(90, 30, 180, 365);

    private static final int NAME = 100;

    private static final Duration SAME_PRESS = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** The caller's keys that are not revoked, the newest first; also those that have run out. */
    @Requires(
            value = {FILE, SEE_CASE},
            reads = true,
            action = "apiKey.mine")
    public List<ApiKey> mine() {
        return em.createQuery(
                        """
                        select k from ApiKey k where k.membership.id = :me and k.revokedAt is null
                        order by k.createdAt desc, k.id""",
                        ApiKey.class)
                .setParameter("me", me.get().membershipId())
                .getResultList();
    }

    /** What the caller's keys can be made for. */
    @Requires(
            value = {FILE, SEE_CASE},
            reads = true,
            action = "apiKey.offered")
    public Set<KeyScope> offered() {
        return KeyScope.offered(me.get().isStaff());
    }

    /**
     * A new key, answered once; only its hash is kept. The same form sent twice is one key: whoever presses twice sees the
     * second answer, so it has the key, too, for as long as that can be the same pressing.
     *
     * @param name what it is for, 1 to 100 characters
     * @param scopes what it opens, at least one
     * @param days for how many days, one of {@link #DAYS}
     * @param form the id that the form has had since it was shown
     */
    @Requires(
            value = {FILE, SEE_CASE},
            action = "apiKey.issue")
    public String issue(String name, Set<KeyScope> scopes, int days, String form) {
        String what = InputCheck.neededName("name", name, NAME);
        if (scopes == null || scopes.isEmpty()) {
            throw new Invalid("/scopes", "field.required");
        }
        if (!offered().containsAll(scopes)) {
            throw new Invalid("/scopes", "field.unknown_option", scopes);
        }
        if (!DAYS.contains(days)) {
            throw new Invalid("/days", "field.unknown_option", days);
        }
        // two new keys at the same moment are counted one after the other
        Membership mine = em.find(Membership.class, me.get().membershipId(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        String key = ApiKey.made(sealing.fingerprint(
                "api-key",
                OnceKey.of(me.get().membershipId(), form, what, new TreeSet<>(scopes).toString(), String.valueOf(days))
                        .getBytes(StandardCharsets.US_ASCII)));
        Optional<ApiKey> before = em.createQuery("select k from ApiKey k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", Hashes.sha256(key))
                .getResultStream()
                .findFirst();
        if (before.isPresent()) {
            audit.notes().note("key", what);
            return again(before.get(), key, now);
        }
        if (mine().stream().filter(one -> one.isGood(now)).count() >= MOST) {
            throw new Conflict("key.too_many", MOST);
        }
        em.persist(new ApiKey(mine, what, key, EnumSet.copyOf(scopes), now, now.plus(Duration.ofDays(days))));
        audit.notes().note("key_issued", what, AuditNotes.codes("key_scope", scopes), days);
        return key;
    }

    private static String again(ApiKey issued, String key, Instant now) {
        if (!issued.isGood(now) || issued.getCreatedAt().isBefore(now.minus(SAME_PRESS))) {
            throw new Conflict("key.issued_already");
        }
        return key;
    }

    /** From now on the key opens nothing. */
    @Requires(
            value = {FILE, SEE_CASE},
            action = "apiKey.revoke")
    public void revoke(String id) {
        ApiKey key = mine().stream()
                .filter(mine -> mine.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        key.revoke(clock.instant());
        audit.notes().note("key", key.getName());
    }
}
