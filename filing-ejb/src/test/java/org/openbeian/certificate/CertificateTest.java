package org.openbeian.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.registration.FilingState;

class CertificateTest {

    @Test
    void a_certificate_says_how_its_registration_ended_and_never_anything_worse() {
        for (FilingState state : FilingState.values()) {
            if (state.isOnRegister() && (state.isEnd() || state == FilingState.SUSPENDED)) {
                assertThat(Certificate.Status.of(state)).hasToString(state.name());
            } else {
                assertThat(Certificate.Status.of(state)).isEqualTo(Certificate.Status.VALID);
            }
        }
    }
}
