package org.openbeian.notification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.PeriodicWork;
import org.openbeian.tenancy.Authority;

/** Takes the mail to the post every ten seconds, authority by authority, if there is a mail server to take it to. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class.getName());

    private Postman postman;

    @Inject
    DeliveryService delivery;

    @Inject
    PeriodicWork round;

    @PostConstruct
    void open() {
        postman = Postman.fromEnvironment();
        if (postman == null) {
            LOG.info("No mail is sent: OPENBEIAN_SMTP_HOST is not set.");
        } else if (MailServer.lacksSender(System.getenv())) {
            LOG.warning("Letters come from openbeian@localhost, which mail servers refuse or nobody can answer:"
                    + " set OPENBEIAN_SMTP_FROM to an address of the authority.");
        }
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void post() {
        round.come("Mail", () -> {
            if (postman != null) {
                round.ofEach("Mail", this::of);
            }
        });
    }

    private void of(Authority authority) {
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
