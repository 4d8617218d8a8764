package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openbeian.audit.AuditNotes;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;

/**
 * The door: who is this? It stands outside any transaction, because comparing a password takes tens of milliseconds and
 * a connection must not be held for it. First what is kept is read, then compared, and then, with the person proven, a
 * service acts; a password that was changed in between is noticed there.
 */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST = 200;

    /** Length is what counts; rules about kinds of characters make people write passwords down. */
    private static final int SHORTEST = 12;

    @Inject
    SignInService service;

    @Inject
    ActivationService activations;

    @Inject
    Hashing hashing;

    @Inject
    RefusedCalls refusals;

    /**
     * @throws BusinessException {@code sign_in.wrong} whoever or whatever was wrong, after the same time; {@code
     *     sign_in.change_first} when somebody else has chosen the password; {@code sign_in.busy} when too many come at once
     */
    public SignedIn signIn(String username, String password) {
        Credential person = proven("signIn.signIn", username, password);
        try (CallerClaim.Scope scope = as(person)) {
            return service.signIn();
        }
    }

    /**
     * Chooses another password; the old one has to be right. Everything that rested on it ends.
     *
     * @throws BusinessException as for signing in
     * @throws Invalid at {@code newPassword} when it has less than 12 characters, more than 200, is the old one or can be guessed
     */
    public void changePassword(String username, String password, String newPassword) {
        Credential person = proven("signIn.changePassword", username, password);
        PasswordHolder holder;
        try (CallerClaim.Scope scope = as(person)) {
            holder = service.holder();
        }
        String chosen = chosen(holder, newPassword);
        if (chosen.equals(password)) {
            throw new Invalid("/newPassword", "sign_in.password_known");
        }
        String hash = hashing.hash(chosen);
        try (CallerClaim.Scope scope = as(person)) {
            service.changePassword(hash);
        }
    }

    /**
     * Chooses a password by a link, or by the two codes that two administrators have handed over, in either order.
     *
     * @param second null for a link
     * @return under which name to sign in from now on
     * @throws BusinessException {@code activation.wrong} when the codes are wrong, used or too old
     * @throws Invalid at {@code newPassword}
     */
    public String activate(String first, String second, String newPassword) {
        PasswordHolder holder = activations.holder(first, second);
        String hash = hashing.hash(chosen(holder, newPassword));
        activations.redeem(first, second, hash);
        return holder.username();
    }

    private static String chosen(PasswordHolder holder, String newPassword) {
        String chosen = newPassword == null ? "" : newPassword;
        if (chosen.length() < SHORTEST || chosen.length() > LONGEST) {
            throw new Invalid("/newPassword", "sign_in.password_length", SHORTEST, LONGEST);
        }
        if (chosen.equals(DemoAccess.PASSWORD)) {
            throw new Invalid("/newPassword", "sign_in.password_known");
        }
        TrivialPasswords.refuse(chosen, holder.username(), holder.names());
        return chosen;
    }

    private Credential proven(String action, String username, String password) {
        boolean possible =
                username != null && password != null && username.length() <= LONGEST && password.length() <= LONGEST;
        Optional<Credential> found = possible ? credential(username) : Optional.empty();
        boolean right = possible
                && hashing.matches(password, found.map(Credential::hash).orElse(null));
        if (!right) {
            refusals.note(
                    Caller.nobody(CallerClaim.current().authorityId()), action, "sign_in.wrong", new AuditNotes());
            throw new BusinessException("sign_in.wrong");
        }
        return found.orElseThrow();
    }

    private Optional<Credential> credential(String username) {
        try (CallerClaim.Scope system =
                CallerClaim.system(CallerClaim.current().authorityId()).enter()) {
            return service.credential(username);
        }
    }

    private static CallerClaim.Scope as(Credential person) {
        return CallerClaim.proven(CallerClaim.current().authorityId(), person.personId(), person.stamp())
                .enter();
    }
}
