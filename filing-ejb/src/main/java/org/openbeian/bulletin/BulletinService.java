package org.openbeian.bulletin;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.common.SearchText;

/** The notices of an authority, for everybody. */
@Stateless
public class BulletinService {

    /** Notices on one page. */
    public static final int PAGE = 50;

    /** More at the same time nobody reads. */
    private static final int MOST_AT_ONCE = 20;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** Those that apply or are still to come, the next to begin first. */
    @Requires(value = ANYONE, reads = true, action = "bulletin.current")
    public List<Bulletin> current() {
        return em.createQuery(
                        """
                        select b from Bulletin b
                        where b.endsAt > :now and b.number is not null and b.withdrawnAt is null
                        order by b.beginsAt, b.number""",
                        Bulletin.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /**
     * All that were ever published, the newest first, the withdrawn too.
     *
     * @param after number of the last one seen, or null; what can be no number has nothing after it
     */
    @Requires(value = ANYONE, reads = true, action = "bulletin.history")
    public List<Bulletin> history(String after) {
        if (!SearchText.isAscii(after)) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select b from Bulletin b
                        where b.number is not null and (:after = '' or b.number < :after)
                        order by b.number desc""",
                        Bulletin.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
