package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.AuditNotes;

/** The door, up to what is kept of a password. */
class SignInTest {

    /** Names are compared as written: with a blank at its end it is another name, and nobody's. */
    @Test
    void a_name_is_looked_for_as_it_was_written() {
        List<String> sought = new ArrayList<>();
        SignIn door = new SignIn();
        door.service = new SignInService() {
            @Override
            public Optional<Credential> credential(String username) {
                sought.add(username);
                return Optional.empty();
            }
        };
        door.hashing = new Hashing() {
            @Override
            boolean matches(String password, String hash) {
                return false;
            }
        };
        door.refusals = new RefusedCalls() {
            @Override
            void note(Caller caller, String action, String reason, AuditNotes notes) {
                // nobody reads it here
            }
        };
        try (CallerClaim.Scope portal = CallerClaim.system(1).enter()) {
            for (String name : List.of("anna", "anna ", " anna", "Anna")) {
                assertThatThrownBy(() -> door.signIn(name, "a password of hers"))
                        .hasMessageContaining("sign_in.wrong");
            }
        }
        assertThat(sought).containsExactly("anna", "anna ", " anna", "Anna");
    }
}
