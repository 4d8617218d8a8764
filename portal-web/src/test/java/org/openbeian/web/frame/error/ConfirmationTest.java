package org.openbeian.web.frame.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can't be taken back wants its box to come with it. */
class ConfirmationTest {

    private static Map<String, String[]> sent(String... boxes) {
        return Map.of(Confirmation.SENT, boxes);
    }

    @Test
    void the_box_of_the_button_is_enough_and_nothing_else_is() {
        assertThat(Confirmation.isGiven("accept::confirm.accept", sent("accept::confirm.accept")))
                .isTrue();
        assertThat(Confirmation.isGiven("accept::confirm.accept", Map.of())).isFalse();
        assertThat(Confirmation.isGiven("accept::confirm.accept", sent("refuse::confirm.refuse")))
                .as("the box of another button")
                .isFalse();
        assertThat(Confirmation.isGiven("accept::confirm.accept", sent("accept::confirm.accept_minor")))
                .as("another sentence was read")
                .isFalse();
        assertThat(Confirmation.isGiven("waive:one:confirm.waive", sent("waive:two:confirm.waive")))
                .as("another line of the list")
                .isFalse();
    }

    @Test
    void what_can_be_taken_back_asks_for_nothing() {
        assertThat(Confirmation.isGiven(null, Map.of())).isTrue();
    }
}
