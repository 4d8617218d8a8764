package org.openbeian.complaint;

import java.time.Instant;
import org.openbeian.access.Person;
import org.openbeian.review.PersonName;

/** An officer who is kept out of a complaint, as the others see it. */
public final class KeptOutDetail {

    private final KeptOut stored;
    private final PersonName name;
    private final String username;

    KeptOutDetail(KeptOut stored, Person officer) {
        this.stored = stored;
        this.name = officer == null ? PersonName.NONE : new PersonName(officer.getNameZh(), officer.getNameEn());
        this.username = officer == null ? null : officer.getUsername();
    }

    public PersonName getName() {
        return name;
    }

    /** The name to sign in with, by which the officer is named here. */
    public String getUsername() {
        return username;
    }

    public String getReason() {
        return stored.getReason();
    }

    public Instant getNamedAt() {
        return stored.getNamedAt();
    }
}
