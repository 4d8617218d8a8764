package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.AuditNotes;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;
import org.openbeian.tenancy.Authority;

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

    /** Whoever chooses a password, by the old one or by the codes: what can be guessed is not kept. */
    @Test
    void what_can_be_guessed_is_chosen_neither_instead_of_the_old_one_nor_by_codes() {
        Person anna = new Person("anna.here", "云绣", "Yunxiu", "the hash of the old one");
        PasswordHolder holder = holder(anna);
        List<String> kept = new ArrayList<>();
        SignIn door = new SignIn();
        door.hashing = new Hashing() {
            @Override
            boolean matches(String password, String hash) {
                return true;
            }

            @Override
            String hash(String password) {
                return "hash of " + password;
            }
        };
        door.service = new SignInService() {
            @Override
            public Optional<Credential> credential(String username) {
                return Optional.of(new Credential(anna));
            }

            @Override
            public PasswordHolder holder() {
                return holder;
            }

            @Override
            public void changePassword(String hash) {
                kept.add(hash);
            }
        };
        door.activations = new ActivationService() {
            @Override
            public PasswordHolder holder(String first, String second) {
                return holder;
            }

            @Override
            public void redeem(String first, String second, String hash) {
                kept.add(hash);
            }
        };
        try (CallerClaim.Scope portal = CallerClaim.system(1).enter()) {
            for (String guessed :
                    List.of("anna.here2026", "yunxiuyunxiu1", "abcabcabcabc", "123456789012", DemoAccess.PASSWORD)) {
                assertThatThrownBy(() -> door.changePassword("anna.here", "the old one", guessed))
                        .as(guessed)
                        .isInstanceOf(Invalid.class);
                assertThatThrownBy(() -> door.activate("first", "second", guessed))
                        .as(guessed)
                        .isInstanceOf(Invalid.class);
            }
            assertThat(kept).isEmpty();
            door.changePassword("anna.here", "the old one", "nine quiet herons");
            assertThat(door.activate("first", "second", "nine quiet herons")).isEqualTo("anna.here");
        }
        assertThat(kept).containsExactly("hash of nine quiet herons", "hash of nine quiet herons");
    }

    private static PasswordHolder holder(Person person) {
        return PasswordHolder.of(new Queries().em(), person, FieldsOf.made(Authority.class));
    }
}
