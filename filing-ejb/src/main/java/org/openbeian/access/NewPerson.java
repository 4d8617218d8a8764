package org.openbeian.access;

/** What is needed to let somebody in who is not known yet. */
public final class NewPerson {

    private NewPerson() {}

    /** Argon2id hash of a first password. */
    public static String hash(String password) {
        return Passwords.hash(password);
    }
}
