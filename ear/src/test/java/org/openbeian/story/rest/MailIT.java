package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;

/** What is committed is told by mail, once, to the contact of the filing, and says nothing of the content. */
class MailIT {

    private final GreenMail postOffice =
            new GreenMail(new ServerSetup(Integer.getInteger("openbeian.test.smtp.port"), "127.0.0.1", "smtp"));

    @BeforeEach
    void open() {
        postOffice.start();
    }

    @AfterEach
    void close() {
        postOffice.stop();
    }

    @Test
    void a_submission_is_confirmed_by_mail_once() throws Exception {
        String document = SampleFilings.document(SampleFilings.sample("F01"));
        String key = UUID.randomUUID().toString();
        Portal filer = Portal.as(SampleFilings.slug(SampleFilings.sample("F01")) + ".signer", "beihai");
        String number = filer.file(document, key).json().getString("number");
        assertThat(filer.file(document, key).json().getString("number")).isEqualTo(number);

        List<MimeMessage> mails = waitFor(number);
        Thread.sleep(15_000);
        assertThat(about(number)).as("once").hasSize(1);
        MimeMessage mail = mails.get(0);
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(mail.getContent().toString()).contains(number, "SHA-256", "/beihai/app/registration/tasks?id=");
        assertThat(mail.getContent().toString()).doesNotContain("dataSources");
        assertThat(mail.getMessageID()).endsWith("@openbeian>");
    }

    private List<MimeMessage> waitFor(String number) throws Exception {
        for (int half = 0; half < 240; half++) {
            List<MimeMessage> mails = about(number);
            if (!mails.isEmpty()) {
                return mails;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("no mail about " + number);
    }

    private List<MimeMessage> about(String number) {
        return Arrays.stream(postOffice.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getSubject().contains(number);
                    } catch (jakarta.mail.MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .toList();
    }
}
