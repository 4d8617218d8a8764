package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbeian.register.RegisterVersion.State;
import org.openbeian.registration.FilingState;

class RegisterVersionTest {

    @Test
    void only_what_was_rejected_was_refused() {
        for (FilingState end : FilingState.values()) {
            assertThat(State.ofProposal(end) == State.REFUSED).as(end.name()).isEqualTo(end == FilingState.REJECTED);
        }
        assertThat(State.ofProposal(FilingState.WITHDRAWN)).isEqualTo(State.WITHDRAWN);
        assertThat(State.ofProposal(FilingState.NOT_ACCEPTED)).isEqualTo(State.NOT_ACCEPTED);
    }

    @Test
    void the_last_version_says_how_the_registration_ended() {
        for (FilingState end : FilingState.values()) {
            if (end.isOnRegister() && end.isEnd()) {
                assertThat(State.ofLast(end)).hasToString(end.name());
            } else {
                assertThatThrownBy(() -> State.ofLast(end)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
