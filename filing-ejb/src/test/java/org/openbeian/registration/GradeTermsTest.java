package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.terms;

import org.junit.jupiter.api.Test;
import org.openbeian.grading.Track;

class GradeTermsTest {

    @Test
    void what_the_rules_propose_stays_known_beside_the_grade_that_is_set() {
        GradeTerms proposed = terms(2).toBeGraded();
        assertThat(proposed.proposed()).isEqualTo(2);
        assertThat(proposed.grade()).isZero();
        GradeTerms set = terms(4).underRules(proposed);
        assertThat(set.proposed()).isEqualTo(2);
        assertThat(set.grade()).isEqualTo(4);
        GradeTerms anew = set.proposing(5);
        assertThat(anew.proposed()).isEqualTo(5);
        assertThat(anew.grade()).as("as it was set").isEqualTo(4);
        assertThat(anew.copy().proposed())
                .as("of a version that a change makes")
                .isEqualTo(5);
    }

    @Test
    void the_higher_of_what_is_set_and_what_is_proposed_holds() {
        assertThat(terms(4).gradeThatHolds(2)).isEqualTo(4);
        assertThat(terms(2).gradeThatHolds(4)).isEqualTo(4);
    }

    @Test
    void a_red_line_is_its_track() {
        assertThat(terms(5, Track.RED_LINE).isRedLine()).isTrue();
        assertThat(terms(5).isRedLine()).isFalse();
    }
}
