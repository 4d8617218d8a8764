package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.registration.FilingState;

class LifePageTest {

    @Test
    void why_no_change_can_be_asked_for_is_said_as_it_is() {
        assertThat(LifePage.notNow(FilingState.SUSPENDED)).isEqualTo("life.not_now.suspended");
        assertThat(LifePage.notNow(FilingState.AMENDMENT_PENDING)).isEqualTo("life.not_now.open");
        assertThat(LifePage.notNow(FilingState.REGISTERED))
                .as("a change is open that is not handed in")
                .isEqualTo("life.not_now.open");
    }
}
