package org.openbeian.notification;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.openbeian.access.ActivationCodes;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * The mail of one authority, on its way out. A message is taken by one node for five minutes, posted outside any
 * transaction and then crossed off; who dies in between leaves it to another, and the letter keeps its id.
 */
@Stateless
public class DeliveryService {

    /** Letters of one authority in one go. */
    static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    Authorities authorities;

    @Inject
    ActivationCodes codes;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Takes what waits longest: one letter at a time, so that the claim outlasts its posting however many wait behind it. */
    @Requires(value = SYSTEM, reads = true, action = "delivery.take")
    public Optional<Mail> take() {
        Instant now = clock.instant();
        return em.createQuery(
                        """
                        select m from OutboxMessage m where m.sentAt is null and m.mailTo is not null
                        and m.givenUpAt is null and m.createdAt > :fresh
                        and (m.claimedUntil is null or m.claimedUntil < :now)
                        order by m.createdAt, m.id""",
                        OutboxMessage.class)
                // what lay longer, because there was nothing to post with, is old news until somebody asks for it
                .setParameter("fresh", now.minus(Patience.IN_ALL).minus(Patience.LONGEST_GAP))
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(message -> {
                    message.claim(now.plus(OutboxMessage.TAKEN));
                    return mail(message);
                });
    }

    private Mail mail(OutboxMessage message) {
        Authority authority = authorities.get(me.get().authorityId());
        String page = page(message);
        String link = page.isEmpty()
                ? ""
                : System.getProperty("openbeian.base-url", "").replaceFirst("/$", "") + "/" + authority.getCode()
                        + page;
        return new Mail(
                message.getId(),
                message.getMailTo(),
                MailText.subject(message.getKind(), message.getPayload()),
                MailText.text(
                        message.getKind(), message.getPayload(), authority.getNameZh(), authority.getNameEn(), link));
    }

    private String page(OutboxMessage message) {
        if (message.getKind().startsWith("ACCOUNT_")) {
            String activation = message.getPayload().getString(AccountLetters.ACTIVATION, "");
            return activation.isEmpty() ? "/sign-in" : codes.page(activation);
        }
        return message.getCaseId() == null
                ? ""
                : LetterPage.of(
                        message.getKind(),
                        message.getCaseId(),
                        message.getPayload().getString("number", ""));
    }

    @Requires(value = SYSTEM, action = "delivery.sent")
    public void sent(String id) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        message.sent(clock.instant());
        audit.notes().about(message.getCaseId());
        audit.notes().note("letter", message.getKind());
    }

    /** What the post could not do. What may still work is tried again, with growing gaps, for seven days. */
    @Requires(value = SYSTEM, reads = true, action = "delivery.failed")
    public void failed(String id, Posting posting) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        Instant now = clock.instant();
        if (message.getSentAt() != null || message.getGivenUpAt() != null) {
            return;
        }
        message.goneTo(posting.reached());
        message.refusedFor(posting.never());
        if (message.getMailTo().isEmpty() || Patience.isOver(message.getCreatedAt(), now)) {
            message.givenUp(posting.why(), now);
        } else {
            message.failed(posting.why(), now.plus(Patience.gap(message.getAttempts())));
        }
    }
}
