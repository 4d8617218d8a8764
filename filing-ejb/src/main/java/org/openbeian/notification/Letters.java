package org.openbeian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;

/** The letters that have not reached their readers. Works inside the transaction and tenant of the service that calls it. */
@ApplicationScoped
public class Letters {

    /** Lines on one page. */
    public static final int PAGE = 200;

    /** On the case only what waits longer than a mail server's short absence. */
    private static final Duration LONG = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    /**
     * Those of the authority, those first that nobody tries any more, with the notices to staff of whom nobody has an address.
     * What operators are told of incidents without one is on their pages.
     *
     * @param after {@link LetterRow#getPlace} of the last one of the page before; null for the first page
     */
    public List<LetterRow> unsent(String after) {
        LetterPlace last = LetterPlace.read(after);
        TypedQuery<OutboxMessage> query = em.createQuery(
                """
                select m from OutboxMessage m where m.sentAt is null and m.settledAt is null
                and (m.mailTo is not null or m.refusedTo is not null or m.kind not like 'INCIDENT%')"""
                        + (last == null ? "" : last.behind())
                        + LetterPlace.ORDER,
                OutboxMessage.class);
        return (last == null ? query : last.in(query))
                .setMaxResults(PAGE).getResultList().stream()
                        .map(message -> new LetterRow(message, clock.instant(), MailServer.isSet()))
                        .toList();
    }

    /** How many do more than wait for their turn, at most {@code most}. */
    public int countLate(int most) {
        return em.createQuery(
                        """
                        select m.id from OutboxMessage m where m.sentAt is null and m.settledAt is null
                        and (m.mailTo is not null or m.refusedTo is not null or m.kind not like 'INCIDENT%')
                        and (m.mailTo is null or m.givenUpAt is not null or m.attempts > 0 or m.createdAt < :long)""",
                        String.class)
                .setParameter("long", clock.instant().minus(LONG))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** What the people outside should have been told about a case, and were not. */
    public List<LetterRow> unsentOf(String caseId) {
        Instant since = clock.instant().minus(LONG);
        return em
                .createQuery(
                        """
                        select m from OutboxMessage m where m.caseId = :id and m.sentAt is null and m.settledAt is null
                        and m.kind not like 'STAFF%'
                        and (m.givenUpAt is not null or m.createdAt < :long or m.mailTo is null)
                        order by m.createdAt, m.id""",
                        OutboxMessage.class)
                .setParameter("id", caseId)
                .setParameter("long", since)
                .getResultList()
                .stream()
                .map(message -> new LetterRow(message, clock.instant(), MailServer.isSet()))
                .toList();
    }

    /**
     * @throws NotFound when the authority has no such letter, or it is about another case than the named one
     * @throws Conflict when nothing takes letters away
     */
    public String again(String letterId, String caseId) {
        OutboxMessage message = get(letterId, caseId);
        if (!MailServer.isSet()) {
            throw new Conflict("mail.no_server");
        }
        message.again(clock.instant());
        return message.getCaseId();
    }

    public String settled(String letterId, String caseId, String person, String how) {
        OutboxMessage message = get(letterId, caseId);
        message.settled(person, how, clock.instant());
        return message.getCaseId();
    }

    private OutboxMessage get(String letterId, String caseId) {
        return em.createQuery("select m from OutboxMessage m where m.id = :id", OutboxMessage.class)
                .setParameter("id", letterId)
                .getResultStream()
                .filter(message -> caseId == null || caseId.equals(message.getCaseId()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
