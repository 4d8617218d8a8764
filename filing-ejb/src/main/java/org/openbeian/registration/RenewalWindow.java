package org.openbeian.registration;

import java.time.LocalDate;

/**
 * From when and until when a registration can be renewed.
 *
 * @param due the last day to apply
 */
public record RenewalWindow(LocalDate opens, LocalDate due, boolean open) {

    private RenewalWindow(LocalDate opens, LocalDate due, LocalDate today) {
        this(opens, due, !today.isBefore(opens) && !today.isAfter(due));
    }

    /** Null for a registration that does not run out. */
    public static RenewalWindow of(Filing registration, LocalDate today) {
        LocalDate until = registration.registration().validUntil();
        return until == null
                ? null
                : new RenewalWindow(Validity.renewalOpens(until), Validity.renewalDue(until), today);
    }
}
