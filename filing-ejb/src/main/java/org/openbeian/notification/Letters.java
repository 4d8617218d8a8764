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

    private static final String UNSENT = " from OutboxMessage m where m.sentAt is null and m.settledAt is null"
            + " and (m.mailTo is not null or m.refusedTo is not null or m.kind not like 'INCIDENT%')";

    /** Tried in vain, or for too long, or nobody to go to. */
    private static final String STUCK = " and (m.mailTo is null and m.refusedTo is null or m.givenUpAt is not null"
            + " or m.attempts > 0 or m.createdAt <= :old)";

    /** Of what no mail server takes away: those that one refused while there was one. */
    private static final String REFUSED =
            " and m.refusedTo is not null and (m.givenUpAt is not null or m.createdAt <= :old)";

    private static final String KEPT = " and (m.refusedTo is null or m.givenUpAt is null and m.createdAt > :old)";

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
                "select m" + UNSENT + (last == null ? "" : last.behind()) + LetterPlace.ORDER, OutboxMessage.class);
        return (last == null ? query : last.in(query))
                .setMaxResults(PAGE).getResultList().stream()
                        .map(message -> new LetterRow(message, clock.instant(), MailServer.isSet()))
                        .toList();
    }

    /**
     * Those that do not merely wait for their turn, those first that nobody tries any more, at most a {@link #PAGE}. With no
     * mail server none can go, and only those are meant that one refused before; the others are {@link #countKept}.
     */
    public List<LetterRow> stuck() {
        return stuck(MailServer.isSet());
    }

    List<LetterRow> stuck(boolean posted) {
        return old(em.createQuery(
                        "select m" + UNSENT + (posted ? STUCK : REFUSED) + LetterPlace.ORDER, OutboxMessage.class))
                .setMaxResults(PAGE)
                .getResultList()
                .stream()
                .map(message -> new LetterRow(message, clock.instant(), posted))
                .toList();
    }

    /** How many {@link #stuck} would list without an end. */
    public long countStuck() {
        return countStuck(MailServer.isSet());
    }

    long countStuck(boolean posted) {
        return count(posted ? STUCK : REFUSED);
    }

    /** How many are kept for want of a mail server; none where there is one. */
    public long countKept() {
        return countKept(MailServer.isSet());
    }

    long countKept(boolean posted) {
        return posted ? 0 : count(KEPT);
    }

    private long count(String which) {
        return old(em.createQuery("select count(m)" + UNSENT + which, Long.class))
                .getSingleResult();
    }

    private <T> TypedQuery<T> old(TypedQuery<T> query) {
        return query.setParameter("old", clock.instant().minus(Patience.IN_ALL));
    }

    /** Whether the authority has this letter and it does not merely wait for its turn. */
    public boolean isStuck(String letterId) {
        return isStuck(letterId, MailServer.isSet());
    }

    boolean isStuck(String letterId, boolean posted) {
        TypedQuery<String> one = em.createQuery(
                        "select m.id" + UNSENT + (posted ? STUCK : "") + " and m.id = :id", String.class)
                .setParameter("id", letterId);
        return !(posted ? old(one) : one).getResultList().isEmpty();
    }

    /**
     * How many do more than wait for their turn, at most {@code most}: those that {@link #stuck} lists where there is a mail
     * server, and already those that wait for longer than it is away for a short time.
     */
    public int countLate(int most) {
        return em.createQuery("select m.id" + UNSENT + STUCK, String.class)
                .setParameter("old", clock.instant().minus(LONG))
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
                        order by m.createdAt desc, m.id desc""",
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
