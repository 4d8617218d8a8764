package org.openbeian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.Sealing;

/** One line of the list of complaints. */
public final class ComplaintRow {

    private final String id;
    private final String number;
    private final String category;
    private final ComplaintState state;
    private final boolean urgent;
    private final boolean anonymous;
    private final Outcome outcome;
    private final Instant receivedAt;
    private final String systemZh;
    private final String systemEn;
    private final byte[] sealedName;
    private final String handlerZh;
    private final String handlerEn;
    private LocalDate dueOn;
    private String namedSystem;
    private boolean unreadable;

    public ComplaintRow(
            String id,
            String number,
            String category,
            ComplaintState state,
            boolean urgent,
            boolean anonymous,
            Outcome outcome,
            Instant receivedAt,
            String systemZh,
            String systemEn,
            byte[] sealedName,
            String handlerZh,
            String handlerEn) {
        this.id = id;
        this.number = number;
        this.category = category;
        this.state = state;
        this.urgent = urgent;
        this.anonymous = anonymous;
        this.outcome = outcome;
        this.receivedAt = receivedAt;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.sealedName = sealedName == null ? null : sealedName.clone();
        this.handlerZh = handlerZh;
        this.handlerEn = handlerEn;
    }

    /** One name that can't be opened takes no other line with it. */
    void opened(Sealing sealing, LocalDate due) {
        dueOn = due;
        try {
            namedSystem = Story.readName(id, sealedName, sealing);
        } catch (IllegalStateException keyGone) {
            unreadable = true;
        }
    }

    /** Whether the name stays sealed, because its key is gone or the value was changed. */
    public boolean isUnreadable() {
        return unreadable;
    }

    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public ComplaintCategory getCategory() {
        return ComplaintCategories.find(category).orElseThrow();
    }

    public ComplaintState getState() {
        return state;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public boolean isRegistered() {
        return systemZh != null;
    }

    /** As registered, else as the complainant calls it. */
    public String getSystemZh() {
        return isRegistered() ? systemZh : namedSystem;
    }

    public String getSystemEn() {
        return isRegistered() ? systemEn : namedSystem;
    }

    /** Null while nobody has taken it. */
    public String getHandlerZh() {
        return handlerZh;
    }

    public String getHandlerEn() {
        return handlerEn;
    }

    /** The nearest day of a clock that runs; null when none does. */
    public LocalDate getDueOn() {
        return dueOn;
    }
}
