package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.grading.Track;

class GradedRouteTest {

    @ParameterizedTest
    @CsvSource({
        "RED_LINE, RED_LINE",
        "NONE, NOT_REQUIRED",
        "NOTICE, NOTICE",
        "SIMPLE, REVIEW",
        "FULL, REVIEW",
        "EXPERT, REVIEW",
        "EXPERT_JOINT, REVIEW"
    })
    void each_track_has_its_way(Track track, String route) {
        assertThat(GradedRoute.of(track)).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, SIMPLE, REVIEW",
        "FULL, FULL, RECORD",
        "SIMPLE, FULL, RECORD",
        "NOTICE, SIMPLE, RECORD",
        "NOTICE, NONE, NOTICE",
        "NONE, FULL, NOT_REQUIRED",
        "RED_LINE, FULL, RED_LINE"
    })
    void a_regrade_is_reviewed_only_when_the_track_becomes_heavier(Track track, Track registered, String route) {
        assertThat(GradedRoute.ofRegrade(track, registered, false)).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, SIMPLE, REVIEW", "FULL, EXPERT, REVIEW", "NONE, FULL, NOT_REQUIRED"})
    void below_the_floor_a_regrade_is_reviewed_on_whichever_track(Track track, Track registered, String route) {
        assertThat(GradedRoute.ofRegrade(track, registered, true)).isEqualTo(route);
    }

    /** SOD-02. */
    @Test
    void a_second_classifier_looks_at_what_becomes_lighter_and_at_what_moves() {
        assertThat(GradedRoute.isConfirmed(false, "REVIEW", false)).isFalse();
        assertThat(GradedRoute.isConfirmed(true, "REVIEW", false)).isTrue();
        assertThat(GradedRoute.isConfirmed(false, "NOT_REQUIRED", false)).isTrue();
        assertThat(GradedRoute.isConfirmed(false, "RECORD", true)).isTrue();
    }
}
