package org.openbeian.openness;

import java.time.Instant;
import java.time.LocalDate;

/** One line of the desk's list of correction requests. */
public final class CorrectionRow {

    private final String id;
    private final String number;
    private final CorrectedField field;
    private final Instant receivedAt;
    private final LocalDate dueOn;
    private final CorrectionOutcome outcome;
    private final String entryNumber;
    private final String systemZh;
    private final String systemEn;

    public CorrectionRow(
            String id,
            String number,
            CorrectedField field,
            Instant receivedAt,
            LocalDate dueOn,
            CorrectionOutcome outcome,
            String entryNumber,
            String systemZh,
            String systemEn) {
        this.id = id;
        this.number = number;
        this.field = field;
        this.receivedAt = receivedAt;
        this.dueOn = dueOn;
        this.outcome = outcome;
        this.entryNumber = entryNumber;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
    }

    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public CorrectedField getField() {
        return field;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null while it waits. */
    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    public String getEntryNumber() {
        return entryNumber;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }
}
