package org.openbeian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
        put(caseId, kind, dedupeKey, List.of(), payload);
    }

    /**
     * Something to be told by mail.
     *
     * @param kind names the text, see {@link MailText}
     * @param mailTo addresses; none if there is nobody to tell
     * @param payload what the text speaks of, by name
     */
    public void put(String caseId, String kind, String dedupeKey, List<String> mailTo, JsonObject payload) {
        em.persist(new OutboxMessage(caseId, kind, dedupeKey, mailTo, payload, clock.instant()));
    }
}
