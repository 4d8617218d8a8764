package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterEntryTest {

    @Test
    void the_public_is_told_of_a_grade_below_what_the_rules_say_at_least() {
        RegisterEntry entry = new RegisterEntry();
        assertThat(entry.isGradeBelowFloor()).isFalse();
        entry.heldAgainst(entry.getGrade() + 1);
        assertThat(entry.isGradeBelowFloor()).isTrue();
        entry.heldAgainst(entry.getGrade());
        assertThat(entry.isGradeBelowFloor()).as("at the floor").isFalse();
    }
}
