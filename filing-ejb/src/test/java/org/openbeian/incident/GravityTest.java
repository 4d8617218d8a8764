package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GravityTest {

    @Test
    void the_numbers_can_raise_an_estimate_and_not_lower_it() {
        assertThat(Gravity.first(1, 3).getLevel()).isEqualTo(3);
        assertThat(Gravity.first(1, 3).estimate()).isEqualTo(1);
        assertThat(Gravity.first(4, 2).getLevel()).isEqualTo(4);
        assertThat(Gravity.first(0, 2).estimate()).as("nothing was thought").isEqualTo(2);
        assertThat(Gravity.first(1, 3).isLevelFinal()).isFalse();
    }

    @Test
    void new_numbers_raise_what_nobody_has_confirmed_and_nothing_else() {
        Gravity reported = Gravity.first(2, 2);
        assertThat(reported.raisedTo(1)).isSameAs(reported);
        assertThat(reported.raisedTo(2)).isSameAs(reported);
        assertThat(reported.raisedTo(3).getLevel()).isEqualTo(3);
        assertThat(reported.raisedTo(3).isLevelFinal()).isFalse();
        Gravity confirmed = reported.confirmed(1, null);
        assertThat(confirmed.raisedTo(4)).isSameAs(confirmed);
    }

    @Test
    void a_supervisor_confirms_any_level_and_what_was_judged_before_stays_judged() {
        Gravity confirmed = Gravity.first(3, 3).confirmed(1, "serious");
        assertThat(confirmed.getLevel()).isEqualTo(1);
        assertThat(confirmed.isLevelFinal()).isTrue();
        assertThat(confirmed.estimate()).isEqualTo(3);
        assertThat(confirmed.confirmed(2, null).getOecd()).isEqualTo("serious");
        assertThat(confirmed.confirmed(2, "hazard").getOecd()).isEqualTo("hazard");
    }

    @Test
    void from_level_3_on_it_is_major() {
        assertThat(Gravity.first(2, 2).isMajor()).isFalse();
        assertThat(Gravity.first(3, 3).isMajor()).isTrue();
    }
}
