package org.openbeian.complaint;

import org.openbeian.common.Naming;

/** Who complains, as told: out of the vault. */
public final class Complainant {

    private final String name;
    private final String contact;

    Complainant(String name, String contact) {
        this.name = name;
        this.contact = contact;
    }

    public String getName() {
        return name;
    }

    public String getContact() {
        return contact;
    }

    /** Whether those words give the complainant away. */
    boolean isNamedIn(String text) {
        return Naming.names(name, contact, text);
    }

    /** Nothing that prints an object may print a name. */
    @Override
    public String toString() {
        return "Complainant";
    }
}
