package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private final Signature ben = new Signature("ben", NOW, "hash");

    @Test
    void it_holds_for_what_was_signed_only() {
        assertThatCode(() -> ben.mustHold("hash", 5, Set.of("anna"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ben.mustHold("other", 1, Set.of())).hasMessageContaining("filing.not_signed");
        assertThatThrownBy(() -> ben.voided().mustHold("hash", 1, Set.of())).hasMessageContaining("filing.not_signed");
        assertThatThrownBy(() -> new Signature().mustHold("hash", 1, Set.of()))
                .as("nobody has signed")
                .hasMessageContaining("filing.not_signed");
    }

    /** SOD-12. */
    @Test
    void from_grade_3_on_it_is_of_somebody_else_than_those_who_wrote() {
        assertThatCode(() -> ben.mustHold("hash", 2, Set.of("ben"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ben.mustHold("hash", 3, Set.of("ben"))).hasMessageContaining("sod.12");
    }

    @Test
    void who_gave_it_stays_known_when_it_holds_no_more() {
        assertThat(ben.voided().by()).isEqualTo("ben");
        assertThat(ben.voided().at()).isEqualTo(NOW);
    }
}
