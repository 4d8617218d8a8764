package org.openbeian.incident;

import java.time.Instant;
import org.openbeian.common.Naming;

/** How to reach who reported: out of the vault. */
public final class ReporterContact {

    private final Instant receivedAt;
    private final String contact;

    ReporterContact(IncidentReport report) {
        this.receivedAt = report.getReceivedAt();
        this.contact = report.getSealedContact();
    }

    /** Of which of the reports. */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    public String getContact() {
        return contact;
    }

    /** Whether those words give who reported away. */
    boolean isNamedIn(String text) {
        return Naming.names("", contact, text);
    }

    /** Nothing that prints an object may print a contact. */
    @Override
    public String toString() {
        return "ReporterContact";
    }
}
