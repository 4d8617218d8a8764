package org.openbeian.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnonymousFormTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    @Test
    void what_a_browser_filled_in_unseen_never_shuts_a_person_out() {
        Instant written = NOW.plus(Duration.ofSeconds(20));
        assertThat(AnonymousForm.isTooFast(NOW, written, true)).isFalse();
        assertThat(AnonymousForm.isTooFast(NOW, written.minusMillis(1), true)).isTrue();
        assertThat(AnonymousForm.isTooFast(NOW, NOW.plus(Duration.ofSeconds(3)), false))
                .isFalse();
        assertThat(AnonymousForm.isTooFast(NOW, NOW.plus(Duration.ofSeconds(2)), false))
                .isTrue();
    }

    @Test
    void a_ticket_serves_for_a_day() {
        assertThat(AnonymousForm.isCurrent(NOW, NOW)).isTrue();
        assertThat(AnonymousForm.isCurrent(NOW, NOW.plus(Duration.ofHours(24)).minusMillis(1)))
                .isTrue();
        assertThat(AnonymousForm.isCurrent(NOW, NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(AnonymousForm.isCurrent(NOW.plusMillis(1), NOW)).isFalse();
    }
}
