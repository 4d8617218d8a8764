package org.openbeian.supervision;

import java.time.Instant;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/** A proposal that waits for an approver. */
public final class WaitingRow {

    private final String filingId;
    private final String number;
    private final String systemZh;
    private final String systemEn;
    private final FilingState state;
    private final int grade;
    private final FilingEvent event;
    private final Instant proposedAt;

    public WaitingRow(
            String filingId,
            String number,
            String systemZh,
            String systemEn,
            FilingState state,
            int grade,
            FilingEvent event,
            Instant proposedAt) {
        this.filingId = filingId;
        this.number = number;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.state = state;
        this.grade = grade;
        this.event = event;
        this.proposedAt = proposedAt;
    }

    public String getFilingId() {
        return filingId;
    }

    /** Null on the notice track. */
    public String getNumber() {
        return number;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public FilingState getState() {
        return state;
    }

    public int getGrade() {
        return grade;
    }

    public FilingEvent getEvent() {
        return event;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }
}
