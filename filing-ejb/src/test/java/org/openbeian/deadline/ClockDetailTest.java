package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockDetailTest {

    private static final Instant NOW = Instant.parse("2026-11-09T02:00:00Z");

    @Test
    void more_time_by_a_notice_names_it_and_that_of_one_case_names_none() {
        assertThat(extendedBy("BUL-990100-2026-000003").getExtendedBy()).isEqualTo("BUL-990100-2026-000003");
        assertThat(extendedBy("BUL-990100-2026-000003").isExtendedAlone()).isFalse();
        assertThat(extendedBy("CMP-990100-2026-000021").getExtendedBy())
                .as("a complaint that a colleague gave more time is no notice to be looked up")
                .isNull();
        assertThat(extendedBy("CMP-990100-2026-000021").isExtendedAlone()).isTrue();
        assertThat(extendedBy(null).getExtendedBy()).isNull();
        assertThat(extendedBy(null).isExtendedAlone()).isFalse();
    }

    private static ClockDetail extendedBy(String number) {
        return new ClockDetail(RunningClock.start(ClockDefinitions.all().get(0), NOW), number, NOW);
    }
}
