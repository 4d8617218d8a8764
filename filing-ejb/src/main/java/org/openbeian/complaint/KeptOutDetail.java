package org.openbeian.complaint;

import java.time.Instant;
import org.openbeian.access.Person;
import org.openbeian.review.PersonName;

/** An officer who is kept out of a complaint, as the others see it. */
public final class KeptOutDetail {

    private final KeptOut stored;
    private final PersonName name;
    private final String username;
    private final boolean agreeable;
    private final boolean liftable;

    KeptOutDetail(KeptOut stored, Person officer, String reader) {
        this.agreeable = stored.isAgreeable(reader);
        this.liftable = stored.isLiftable(reader);
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

    /** Whether a second person has said so too, where one is needed. */
    public boolean isAgreed() {
        return stored.isAgreed();
    }

    /** Whether the reader can be that second person. */
    public boolean isAgreeable() {
        return agreeable;
    }

    /** Whether the reader can let the officer handle it again, as far as it depends on who the reader is. */
    public boolean isLiftable() {
        return liftable;
    }

    public Instant getNamedAt() {
        return stored.getNamedAt();
    }
}
