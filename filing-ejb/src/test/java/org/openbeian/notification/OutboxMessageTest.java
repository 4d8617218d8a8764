package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose letter it is at a moment. */
class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

    private final OutboxMessage letter =
            new OutboxMessage(null, "REGISTERED", "once", List.of("a@b.example"), JsonValue.EMPTY_JSON_OBJECT, NOW);

    @Test
    void asking_for_it_again_leaves_it_to_the_node_that_is_posting_it() {
        letter.claim(NOW.plus(OutboxMessage.TAKEN));
        letter.again(NOW.plusSeconds(1));
        assertThat(letter.getNextTry()).isEqualTo(NOW.plus(OutboxMessage.TAKEN));
    }

    @Test
    void asking_for_it_again_ends_a_longer_wait() {
        letter.failed("421 busy", NOW.plus(Duration.ofHours(6)));
        letter.again(NOW.plusSeconds(1));
        assertThat(letter.getNextTry()).isNull();
    }
}
