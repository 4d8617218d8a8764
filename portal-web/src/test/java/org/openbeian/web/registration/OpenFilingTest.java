package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.registration.FilingState;

class OpenFilingTest {

    @Test
    void who_goes_back_after_the_submission_is_not_told_again_what_was_done_before() {
        assertThat(OpenFiling.still("signed", true, true, FilingState.DRAFT)).isTrue();
        assertThat(OpenFiling.still("signed", false, true, FilingState.SUBMITTED))
                .isFalse();
        assertThat(OpenFiling.still("saved", false, false, FilingState.SUBMITTED))
                .isFalse();
        assertThat(OpenFiling.still("withdrawn", false, false, FilingState.WITHDRAWN))
                .isTrue();
    }

    /** Beside a lower grade that is expected, nobody is told that G3 is. */
    @Test
    void who_may_not_sign_for_a_grade_that_was_set_is_not_told_that_it_is_expected() {
        assertThat(OpenFiling.signByOther(true, 2)).isEqualTo("check.sign_by_other.set");
        assertThat(OpenFiling.signByOther(true, 3)).isEqualTo("check.sign_by_other");
        assertThat(OpenFiling.signByOther(false, 0)).isEqualTo("check.sign_by_other");
    }

    @Test
    void of_what_was_refused_no_conditions_are_told() {
        assertThat(OpenFiling.endedUnconditionally(FilingState.NOT_ACCEPTED)).isTrue();
        assertThat(OpenFiling.endedUnconditionally(FilingState.REJECTED)).isTrue();
        assertThat(OpenFiling.endedUnconditionally(FilingState.WITHDRAWN)).isTrue();
        assertThat(OpenFiling.endedUnconditionally(FilingState.REGISTERED)).isFalse();
        assertThat(OpenFiling.endedUnconditionally(FilingState.DRAFT)).isFalse();
    }

    @Test
    void a_signature_that_fell_is_told_until_somebody_signs_again() {
        assertThat(OpenFiling.still("signature_void", true, false, FilingState.DRAFT))
                .isTrue();
        assertThat(OpenFiling.still("signature_void", true, true, FilingState.DRAFT))
                .isFalse();
        assertThat(OpenFiling.still("signed", true, false, FilingState.DRAFT)).isFalse();
    }
}
