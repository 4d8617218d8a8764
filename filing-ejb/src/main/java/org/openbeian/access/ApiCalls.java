package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.common.UniqueKey;

/** Keeps that a program's call is done, together with what it does. */
@ApplicationScoped
class ApiCalls {

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Before a service that changes something. Of two with one key at the same moment the second waits here for the first.
     *
     * @throws Conflict when the same was done meanwhile
     */
    void begin(Caller caller) {
        CallTerms terms = CallTerms.current();
        if (terms != null) {
            em.persist(new ApiCall(caller.membershipId(), terms, clock.instant()));
            UniqueKey.decides(em, () -> new Conflict("idempotency.in_progress"));
        }
    }
}
