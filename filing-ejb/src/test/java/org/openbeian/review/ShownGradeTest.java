package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownGradeTest {

    @Test
    void a_list_shows_the_grade_set_until_it_has_to_be_set_anew() {
        assertThat(ShownGrade.of(0, 3, false)).isEqualTo(new ShownGrade(3, false));
        assertThat(ShownGrade.of(2, 3, false)).isEqualTo(new ShownGrade(2, true));
        assertThat(ShownGrade.of(2, 4, true)).as("regraded, for other facts").isEqualTo(new ShownGrade(4, false));
    }
}
