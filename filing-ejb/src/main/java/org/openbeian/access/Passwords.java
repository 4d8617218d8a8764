package org.openbeian.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Argon2id with 19 MiB, two passes, one lane: the least that OWASP recommends, because two cores have to serve a desk
 * full of clerks at nine in the morning. The parameters stand in every hash, so they can be raised.
 */
final class Passwords {

    private static final int SALT = 16;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Compared when there is no such person, so that the answer takes as long. */
    private static final String NOBODY = hash("nobody");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT).with(ARGON2).getResult();
    }

    static boolean matches(String password, String hash) {
        boolean known = hash != null && !hash.isEmpty();
        String against = known ? hash : NOBODY;
        boolean same = Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
        // after the same time as any other
        return same && known && !DemoAccess.refusesPassword(password);
    }

    /** Whether that is the password, though it may open nothing here. */
    static boolean isHashOf(String password, String hash) {
        return hash != null
                && !hash.isEmpty()
                && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
