package org.openbeian.complaint;

import java.time.Instant;
import org.openbeian.review.Colleague;

/** An officer who is kept out of a complaint, as the others see it. */
public final class KeptOutDetail {

    private final KeptOut stored;
    private final Colleague officer;
    private final boolean agreeable;
    private final boolean liftable;

    /** @param officer null when nobody knows any more who it is */
    KeptOutDetail(KeptOut stored, Colleague officer, String reader) {
        this.agreeable = stored.isAgreeable(reader);
        this.liftable = stored.isLiftable(reader);
        this.stored = stored;
        this.officer = officer;
    }

    /** Null when nobody knows any more who it is. */
    public Colleague getOfficer() {
        return officer;
    }

    /** Person id, by which the forms name the officer. */
    public String getPersonId() {
        return stored.getOfficer();
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
