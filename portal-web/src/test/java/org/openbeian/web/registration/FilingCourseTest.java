package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.grading.Track;
import org.openbeian.registration.FilingState;

class FilingCourseTest {

    @ParameterizedTest
    @CsvSource({
        "UNDER_REVIEW, false, SIMPLE, filing_state.UNDER_REVIEW",
        "UNDER_REVIEW, true, SIMPLE, tasks.regrade_due",
        "AWAITING_DECISION, true, SIMPLE, tasks.regrade_due",
        "AWAITING_DECISION, false, SIMPLE, filing_state.AWAITING_DECISION",
        "AWAITING_DECISION, false, RED_LINE, tasks.red_line",
        "REJECTED, true, RED_LINE, filing_state.REJECTED",
        "DRAFT, false, , filing_state.DRAFT",
    })
    void a_filing_is_told_by_which_way_it_came_where_it_stands(
            FilingState state, boolean regradeDue, Track track, String key) {
        assertThat(FilingCourse.key(state, regradeDue, track)).isEqualTo(key);
    }
}
