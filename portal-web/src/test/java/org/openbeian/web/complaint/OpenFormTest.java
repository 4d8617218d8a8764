package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenFormTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    @Test
    void what_a_browser_filled_in_unseen_never_shuts_a_person_out() {
        Instant written = NOW.plus(Duration.ofSeconds(20));
        assertThat(OpenForm.isTooFast(NOW, written, true)).isFalse();
        assertThat(OpenForm.isTooFast(NOW, written.minusMillis(1), true)).isTrue();
        assertThat(OpenForm.isTooFast(NOW, NOW.plus(Duration.ofSeconds(3)), false))
                .isFalse();
        assertThat(OpenForm.isTooFast(NOW, NOW.plus(Duration.ofSeconds(2)), false))
                .isTrue();
    }

    @Test
    void a_ticket_serves_for_a_day() {
        assertThat(OpenForm.isCurrent(NOW, NOW)).isTrue();
        assertThat(OpenForm.isCurrent(NOW, NOW.plus(Duration.ofHours(24)).minusMillis(1)))
                .isTrue();
        assertThat(OpenForm.isCurrent(NOW, NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(OpenForm.isCurrent(NOW.plusMillis(1), NOW)).isFalse();
    }
}
