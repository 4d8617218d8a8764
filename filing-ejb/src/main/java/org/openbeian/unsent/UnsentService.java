package org.openbeian.unsent;

import static org.openbeian.access.Permission.SIGNED_IN;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;

/**
 * Keeps for each member what was typed and not sent. It is no act on any case, so the trail has no lines about it; what
 * is kept is gone after three days, a long weekend.
 */
@Stateless
public class UnsentService {

    /** Then it is forgotten. */
    static final Duration KEPT = Duration.ofHours(72);

    /** Forms of one member at a time; the oldest make room. */
    static final int MOST = 40;

    /** Marks of forms that have arrived, likewise. */
    static final int MOST_SENT = 400;

    /** Characters of one form; the longest of ours takes a tenth. */
    static final int LONGEST = 400_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    /**
     * @param address page of this authority, as {@code /app/registration/section?id=…}
     * @param form id of the form on that page
     * @param fields what stood in the fields then
     * @param drawn when the page was made on which it was typed
     * @return whether it will be found again: not when nothing or too much was typed, or when that page was sent since
     */
    @Requires(value = SIGNED_IN, reads = true, action = "unsent.keep")
    public boolean keep(String address, String form, Map<String, List<String>> typed, String fields, Instant drawn) {
        int length = typed.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        String member = me.get().membershipId();
        UnsentForm kept = em.find(UnsentForm.class, UnsentForm.idOf(member, address, form));
        if (kept != null) {
            return kept.keep(typed, fields, drawn, clock.instant(), sealing);
        }
        makeRoom(member, "is not null", MOST);
        kept = new UnsentForm(member, address, form);
        boolean found = kept.keep(typed, fields, drawn, clock.instant(), sealing);
        em.persist(kept);
        return found;
    }

    private void makeRoom(String member, String typed, int most) {
        em.createQuery(
                        "select u from UnsentForm u where u.membershipId = :me and u.typed " + typed
                                + " order by u.keptAt desc",
                        UnsentForm.class)
                .setParameter("me", member)
                .setFirstResult(most - 1)
                .getResultList()
                .forEach(em::remove);
    }

    /** What the caller has typed on a page and not sent; empty as a rule. */
    @Requires(value = SIGNED_IN, reads = true, action = "unsent.on")
    public List<UnsentDetail> on(String address) {
        return em.createQuery(
                        """
                        select u from UnsentForm u where u.membershipId = :me and u.address = :address
                        and u.typed is not null and u.keptAt > :since order by u.keptAt""",
                        UnsentForm.class)
                .setParameter("me", me.get().membershipId())
                .setParameter("address", address)
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultStream()
                .map(kept -> kept.read(sealing))
                .toList();
    }

    /** The form has arrived, so nothing of it is unsent. */
    @Requires(value = SIGNED_IN, reads = true, action = "unsent.sent")
    public void sent(String address, String form) {
        String member = me.get().membershipId();
        UnsentForm kept = em.find(UnsentForm.class, UnsentForm.idOf(member, address, form));
        if (kept == null) {
            makeRoom(member, "is null", MOST_SENT);
            // what the page says of its typing may come later than the form itself, and is late news then
            kept = new UnsentForm(member, address, form);
            kept.sent(clock.instant());
            em.persist(kept);
        } else {
            kept.sent(clock.instant());
        }
    }

    /** The caller doesn't want it back. */
    @Requires(value = SIGNED_IN, reads = true, action = "unsent.drop")
    public void drop(String address) {
        em.createQuery(
                        "select u from UnsentForm u where u.membershipId = :me and u.address = :address",
                        UnsentForm.class)
                .setParameter("me", me.get().membershipId())
                .setParameter("address", address)
                .getResultList()
                .forEach(kept -> kept.sent(clock.instant()));
    }

    /** Forgets what has been kept long enough. */
    @Requires(value = SYSTEM, reads = true, action = "unsent.forget")
    public void forget() {
        em.createQuery("delete from UnsentForm u where u.keptAt < :until")
                .setParameter("until", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
