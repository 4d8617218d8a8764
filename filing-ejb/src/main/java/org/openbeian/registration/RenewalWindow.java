package org.openbeian.registration;

import java.time.LocalDate;

/** From when and until when a registration can be renewed. */
public final class RenewalWindow {

    private final LocalDate opens;
    private final LocalDate due;
    private final boolean open;

    private RenewalWindow(LocalDate opens, LocalDate due, LocalDate today) {
        this.opens = opens;
        this.due = due;
        this.open = !today.isBefore(opens) && !today.isAfter(due);
    }

    /** Null for a registration that does not run out. */
    public static RenewalWindow of(Filing registration, LocalDate today) {
        LocalDate until = registration.getValidUntil();
        return until == null
                ? null
                : new RenewalWindow(Validity.renewalOpens(until), Validity.renewalDue(until), today);
    }

    public LocalDate getOpens() {
        return opens;
    }

    /** The last day to apply. */
    public LocalDate getDue() {
        return due;
    }

    public boolean isOpen() {
        return open;
    }
}
