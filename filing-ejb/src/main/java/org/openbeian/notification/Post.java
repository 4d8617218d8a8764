package org.openbeian.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.CallerClaim;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Takes the mail to the post every ten seconds, authority by authority, if there is a mail server to take it to. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class.getName());

    private final AtomicBoolean under = new AtomicBoolean();
    private Postman postman;

    @Inject
    DeliveryService delivery;

    @Inject
    Authorities authorities;

    @Resource
    TimerService timers;

    @PostConstruct
    void open() {
        postman = Postman.fromEnvironment();
        if (postman == null) {
            LOG.info("No mail is sent: OPENBEIAN_SMTP_HOST is not set.");
        }
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void round() {
        if (postman == null || !under.compareAndSet(false, true)) {
            return;
        }
        try {
            authorities.list().forEach(this::of);
        } finally {
            under.set(false);
        }
    }

    private void of(Authority authority) {
        try (CallerClaim.Scope scope = CallerClaim.system(authority.getId()).enter()) {
            int refused = 0;
            boolean more = true;
            for (int gone = 0; more && gone < DeliveryService.MOST; gone++) {
                Optional<Mail> mail = delivery.take();
                more = mail.isPresent();
                refused += mail.isEmpty() || post(mail.get()) ? 0 : 1;
            }
            if (refused > 0) {
                LOG.log(Level.WARNING, "{0} mails of {1} could not be posted; the outbox says why", new Object[] {
                    refused, authority.getCode()
                });
            }
        } catch (EJBException anotherNode) {
            // it was faster, or the database is away; the next round looks again
            LOG.log(Level.FINE, "No mail in this round", anotherNode);
        }
    }

    private boolean post(Mail mail) {
        try {
            postman.post(mail);
            delivery.sent(mail.id());
            return true;
        } catch (MessagingException refused) {
            delivery.failed(mail.id(), Posting.of(refused));
            return false;
        }
    }
}
