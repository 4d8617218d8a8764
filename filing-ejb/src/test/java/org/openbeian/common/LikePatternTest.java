package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void blanks_between_ideographs_are_no_matter() {
        assertThat(LikePattern.in("云 岫　会议")).isEqualTo("%云%岫%会议%");
        assertThat(LikePattern.in("Lu Kiln")).as("between words they are").isEqualTo("%lu kiln%");
    }

    @Test
    void signs_of_the_pattern_are_meant_as_they_are_typed() {
        assertThat(LikePattern.in("50%_a")).isEqualTo("%50\\%\\_a%");
        assertThat(LikePattern.in(" ")).isEmpty();
    }
}
