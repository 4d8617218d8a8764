package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** SOD-04: what a declared conflict bars. */
class ConflictsOfInterestTest {

    @Test
    void a_case_about_the_system_is_barred() {
        assertThat(ConflictsOfInterest.bars(Set.of("one"), List.of("one"))).isTrue();
    }

    @Test
    void a_case_about_several_systems_is_barred_by_one_of_them() {
        assertThat(ConflictsOfInterest.bars(Set.of("one"), List.of("other", "one")))
                .isTrue();
    }

    @Test
    void other_systems_and_those_nobody_knows_yet_are_not() {
        assertThat(ConflictsOfInterest.bars(Set.of("one"), Arrays.asList("other", null)))
                .isFalse();
        assertThat(ConflictsOfInterest.bars(Set.of(), List.of("one"))).isFalse();
        assertThat(ConflictsOfInterest.bars(Set.of("one"), List.of())).isFalse();
    }

    @Test
    void whoever_hands_work_over_is_told_whose_conflict_it_is() {
        assertThat(Barred.receiver().key()).isEqualTo("sod.04.receiver");
        assertThat(new Barred().key()).isEqualTo("sod.04.barred");
    }
}
