package org.openbeian.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** Hands a letter to the mail server of {@code OPENBEIAN_SMTP_*}. Ten seconds for each step, then it is tried again later. */
final class Postman {

    private static final String PATIENCE = "10000";

    private final Session session;
    private final String from;

    private Postman(Session session, String from) {
        this.session = session;
        this.from = from;
    }

    /** Null when no mail server is named. */
    static Postman fromEnvironment() {
        Map<String, String> environment = System.getenv();
        if (!MailServer.isSet(environment)) {
            return null;
        }
        String host = environment.get("OPENBEIAN_SMTP_HOST");
        String user = environment.getOrDefault("OPENBEIAN_SMTP_USER", "");
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", environment.getOrDefault("OPENBEIAN_SMTP_PORT", "587"));
        settings.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        // a password never goes over an open line
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.starttls.required", String.valueOf(!user.isEmpty()));
        settings.put("mail.smtp.connectiontimeout", PATIENCE);
        settings.put("mail.smtp.timeout", PATIENCE);
        settings.put("mail.smtp.writetimeout", PATIENCE);
        // one wrong address does not keep the letter from the others
        settings.put("mail.smtp.sendpartial", "true");
        String password = environment.getOrDefault("OPENBEIAN_SMTP_PASSWORD", "");
        Session session = Session.getInstance(
                settings,
                user.isEmpty()
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user, password);
                            }
                        });
        return new Postman(session, MailServer.from(environment));
    }

    void post(Mail mail) throws MessagingException {
        MimeMessage letter = new Letter(session, mail.id());
        letter.setFrom(new InternetAddress(from));
        for (String to : mail.to()) {
            letter.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
        }
        letter.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        letter.setText(mail.text(), StandardCharsets.UTF_8.name());
        letter.setSentDate(new Date());
        Transport.send(letter);
    }

    /** Keeps the id it was given. */
    private static final class Letter extends MimeMessage {

        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@openbeian>");
        }
    }
}
