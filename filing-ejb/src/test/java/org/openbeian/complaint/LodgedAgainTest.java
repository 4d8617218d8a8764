package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.CoarseTime;

/** A receipt is shown once more for as long as the page says, wherever in its quarter of an hour it was sent. */
class LodgedAgainTest {

    private static final Instant QUARTER = Instant.parse("2026-11-30T08:15:00Z");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 14})
    void the_same_form_brings_the_code_back_for_at_least_an_hour(int minutes) {
        Instant sent = QUARTER.plus(Duration.ofMinutes(minutes));
        Instant kept = CoarseTime.of(sent);
        Instant until = LodgingReceipt.shownUntil(kept);
        assertThat(until).as("no more exact than what is kept").isEqualTo(CoarseTime.of(until));
        assertThatCode(() -> ComplaintLodgingService.mustBeSame(true, kept, sent.plus(Duration.ofHours(1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> ComplaintLodgingService.mustBeSame(true, kept, until.minusSeconds(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ComplaintLodgingService.mustBeSame(true, kept, until))
                .hasMessageContaining("complaint.code_gone");
        assertThatThrownBy(() -> ComplaintLodgingService.mustBeSame(false, kept, sent))
                .hasMessageContaining("complaint.form_used");
    }
}
