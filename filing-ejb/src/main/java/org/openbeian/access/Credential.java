package org.openbeian.access;

/** What the door needs to compare a password, read before and apart from the comparing. */
public final class Credential {

    private final String personId;
    private final String hash;
    private final String stamp;

    Credential(Person person) {
        this.personId = person.getId();
        this.hash = person.getPasswordHash();
        this.stamp = stamp(person);
    }

    /** Another one after each change of the password. */
    static String stamp(Person person) {
        return String.valueOf(person.getEpoch());
    }

    String personId() {
        return personId;
    }

    String hash() {
        return hash;
    }

    String stamp() {
        return stamp;
    }
}
