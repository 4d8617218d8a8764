package org.openbeian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.PortalClock;

/** Where the domain leaves what has to be sent. It commits or vanishes with the action itself. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    /** @param dedupeKey the same key a second time is refused by the database */
    public void put(String caseId, String kind, String dedupeKey, JsonObject payload) {
        em.persist(new OutboxMessage(caseId, kind, dedupeKey, payload, clock.instant()));
    }
}
