package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.Track;

class FilingDetailTest {

    /** Nobody has decided it, so there is nothing to go to court against, and what it says of the data is no reason. */
    @Test
    void what_its_holder_has_ended_itself_is_no_decision_against_it() {
        Filing filing = AFiling.aFiling().registered().get();
        filing.registrationChanges(FilingEvent.DEREGISTER, "一个月后删除全部数据。");
        assertThat(detail(filing).getRemedy()).as("ordered by the authority").isNotNull();
        assertThat(detail(filing).getReason()).isEqualTo("一个月后删除全部数据。");
        assertThat(detail(filing).getDataPlan()).isNull();
        FilingDetail own = detail(filing).endedByHolder();
        assertThat(own.getRemedy()).isNull();
        assertThat(own.getReason()).isNull();
        assertThat(own.getDataPlan()).isEqualTo("一个月后删除全部数据。");
    }

    private static FilingDetail detail(Filing filing) {
        return new FilingDetail(
                filing, List.of(), List.of(), null, null, List.of(), null, Map.of(), Set.of(), null, null);
    }

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
