package org.openbeian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        letter(caseId, kind, null, dedupeKey, mailTo, payload);
    }

    /** @param letterNo which letter of the case it is; the database refuses a second one with the same number */
    public void letter(
            String caseId, String kind, Integer letterNo, String dedupeKey, List<String> mailTo, JsonObject payload) {
        em.persist(new OutboxMessage(caseId, kind, dedupeKey, mailTo, payload, clock.instant()).numbered(letterNo));
    }

    /** Which letter of its case was written for that key; empty for none, or one without a number. */
    public Optional<Integer> letter(String dedupeKey) {
        return em.createQuery(
                        "select m.letterNo from OutboxMessage m where m.dedupeKey = :once and m.letterNo is not null",
                        Integer.class)
                .setParameter("once", dedupeKey)
                .getResultStream()
                .findFirst();
    }

    /** Which letter of the case was the last of one of these kinds; empty for none that has a number. */
    public Optional<Integer> lastLetter(String caseId, Collection<String> kinds) {
        return em.createQuery(
                        """
                        select m.letterNo from OutboxMessage m
                        where m.caseId = :id and m.kind in :kinds and m.letterNo is not null order by m.letterNo desc""",
                        Integer.class)
                .setParameter("id", caseId)
                .setParameter("kinds", kinds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
