package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterRowTest {

    private static final Instant WRITTEN = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant LATER = WRITTEN.plus(Duration.ofDays(8));

    @Test
    void without_a_mail_server_nothing_is_said_to_have_been_tried_or_can_be_sent() {
        for (Instant now : List.of(WRITTEN, LATER)) {
            LetterRow row = new LetterRow(letter(), now, false);
            assertThat(row.getStanding()).isEqualTo("UNPOSTED");
            assertThat(row.isSendable()).isFalse();
        }
    }

    @Test
    void what_lay_for_a_week_without_a_mail_server_can_be_sent_when_there_is_one() {
        LetterRow row = new LetterRow(letter(), LATER, true);
        assertThat(row.getStanding()).isEqualTo("UNTRIED");
        assertThat(row.isSendable()).isTrue();
    }

    @Test
    void what_was_tried_for_a_week_says_so() {
        OutboxMessage letter = letter();
        letter.failed("away", LATER);
        assertThat(new LetterRow(letter, LATER, true).getStanding()).isEqualTo("GIVEN_UP");
        assertThat(new LetterRow(letter, WRITTEN, true).getStanding()).isEqualTo("FAILING");
    }

    @Test
    void a_mail_server_is_there_when_it_has_a_name() {
        assertThat(MailServer.isSet(Map.of())).isFalse();
        assertThat(MailServer.isSet(Map.of("OPENBEIAN_SMTP_HOST", " "))).isFalse();
        assertThat(MailServer.isSet(Map.of("OPENBEIAN_SMTP_HOST", "mail"))).isTrue();
    }

    @Test
    void letters_from_nowhere_are_noticed() {
        assertThat(MailServer.lacksSender(Map.of("OPENBEIAN_SMTP_HOST", "mail")))
                .isTrue();
        assertThat(MailServer.lacksSender(
                        Map.of("OPENBEIAN_SMTP_HOST", "mail", "OPENBEIAN_SMTP_FROM", "beian@example.cn")))
                .isFalse();
        assertThat(MailServer.lacksSender(Map.of())).isFalse();
        assertThat(MailServer.from(Map.of("OPENBEIAN_SMTP_FROM", ""))).isEqualTo("openbeian@localhost");
    }

    private static OutboxMessage letter() {
        return new OutboxMessage(
                "case", "RECEIPT", "once", List.of("li@example.cn"), JsonValue.EMPTY_JSON_OBJECT, WRITTEN);
    }
}
