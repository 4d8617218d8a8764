package org.openbeian.complaint;

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

    /** Nothing that prints an object may print a name. */
    @Override
    public String toString() {
        return "Complainant";
    }
}
