package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilingDetailTest {

    @Test
    void no_condition_is_attached_to_what_is_not_registered() {
        for (FilingState end : FilingState.values()) {
            assertThat(FilingDetail.isUnregistered(end, "SIMPLE"))
                    .as(end.name())
                    .isEqualTo(end.isEnd() && !end.isOnRegister());
        }
        assertThat(FilingDetail.isUnregistered(FilingState.ACCEPTED, "NONE")).isTrue();
        assertThat(FilingDetail.isUnregistered(FilingState.AWAITING_DECISION, "RED_LINE"))
                .isTrue();
    }
}
