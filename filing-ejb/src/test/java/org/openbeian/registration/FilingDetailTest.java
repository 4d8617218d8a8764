package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.grading.Track;

class FilingDetailTest {

    @Test
    void no_condition_is_attached_to_what_is_not_registered() {
        for (FilingState end : FilingState.values()) {
            assertThat(FilingDetail.isUnregistered(end, Track.SIMPLE))
                    .as(end.name())
                    .isEqualTo(end.isEnd() && !end.isOnRegister());
        }
        assertThat(FilingDetail.isUnregistered(FilingState.ACCEPTED, Track.NONE))
                .isTrue();
        assertThat(FilingDetail.isUnregistered(FilingState.AWAITING_DECISION, Track.RED_LINE))
                .isTrue();
    }
}
