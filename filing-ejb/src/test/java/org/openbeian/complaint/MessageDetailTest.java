package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingKeys;

class MessageDetailTest {

    private static final Sealing SEALING = new Sealing(
            SealingKeys.of(List.of("seal a " + ReceiptCodeTest.key(1), "receipt " + ReceiptCodeTest.key(2))));

    private static final Instant ANSWER = Instant.parse("2026-11-12T02:11:00Z");

    @Test
    void nothing_is_shown_as_written_before_the_answer_it_is_about() {
        Instant quarter = Instant.parse("2026-11-12T02:00:00Z");
        List<MessageDetail> shown = MessageDetail.inOrder(Stream.of(
                        message(ComplaintMessage.Kind.ANSWER, ANSWER),
                        message(ComplaintMessage.Kind.REVIEW_WANTED, ANSWER.plusSeconds(120)),
                        message(ComplaintMessage.Kind.FROM_COMPLAINANT, ANSWER.plusSeconds(600)))
                .toList());
        assertThat(message(ComplaintMessage.Kind.REVIEW_WANTED, ANSWER.plusSeconds(120))
                        .getWrittenAt())
                .isEqualTo(quarter);
        assertThat(shown)
                .extracting(MessageDetail::getWrittenAt)
                .containsExactly(ANSWER, ANSWER, Instant.parse("2026-11-12T02:15:00Z"));
    }

    private static MessageDetail message(ComplaintMessage.Kind kind, Instant at) {
        return new MessageDetail(new ComplaintMessage("c", kind, null, "…", SEALING, at), SEALING);
    }
}
