package org.openbeian.access;

import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.SIGNED_IN;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;

/** What programs have done by a key of their choice. */
@Stateless
public class ApiCallService {

    /** So long the same call may be sent again. */
    public static final Duration KEPT = Duration.ofDays(7);

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Whether the caller has done this before.
     *
     * @throws Conflict when it was something else under the same key
     */
    @Requires(
            value = {SIGNED_IN, DESK},
            reads = true,
            action = "apiCall.isDone")
    public boolean isDone(CallTerms terms) {
        ApiCall before = em.find(ApiCall.class, ApiCall.idOf(me.get().membershipId(), terms.key()));
        if (before != null && !before.isOf(terms)) {
            throw new Conflict("idempotency.other_body");
        }
        return before != null;
    }

    /** Forgets what has been kept long enough. */
    @Requires(value = SYSTEM, reads = true, action = "apiCall.forget")
    public void forget() {
        em.createQuery("delete from ApiCall c where c.calledAt < :until")
                .setParameter("until", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
