package org.openbeian.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.incident.IncidentState;
import org.openbeian.registration.FilingState;

class MarksTest {

    private final Marks marks = new Marks();

    /** An end without a shape of its own has the neutral one; everything under way has one of its own. */
    @Test
    void states_under_way_have_a_shape() {
        assertThat(Arrays.stream(FilingState.values()).filter(state -> !state.isEnd()))
                .noneMatch(state -> marks.of(state).equals("none"));
        assertThat(Arrays.stream(IncidentState.values()).filter(state -> !state.isEnd()))
                .noneMatch(state -> marks.of(state).equals("none"));
        assertThat(marks.of(ComplaintState.URGENT)).isNotEqualTo("none");
    }
}
