package org.openbeian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;

/** A newer calendar has moved the end of a clock, or made it final; fired inside the transaction that did. */
public final class ClockRecounted {

    private final String caseId;
    private final CaseKind caseKind;
    private final String code;
    private final LocalDate before;
    private final LocalDate day;
    private final boolean wasProvisional;
    private final boolean provisional;

    ClockRecounted(CaseClock clock, LocalDate before, boolean wasProvisional) {
        this.caseId = clock.getCaseId();
        this.caseKind = clock.getCaseKind();
        this.code = clock.getCode();
        this.before = before;
        this.day = clock.getDueOn();
        this.wasProvisional = wasProvisional;
        this.provisional = clock.isProvisional();
    }

    public boolean isOf(CaseKind kind) {
        return caseKind == kind;
    }

    public boolean isOf(String clockCode) {
        return code.equals(clockCode);
    }

    public String getCaseId() {
        return caseId;
    }

    public LocalDate getBefore() {
        return before;
    }

    /** The last day as it is now. */
    public LocalDate getDay() {
        return day;
    }

    /** When the last day is over. */
    public Instant getEnd() {
        return PortalClock.endOf(day);
    }

    public boolean hasMoved() {
        return !before.equals(day);
    }

    /** For the trail: which clock, from which day to which, and whether that is final. */
    public String getWords() {
        return code + " " + before + (wasProvisional ? " (provisional)" : "") + " → " + day
                + (provisional ? " (provisional)" : "");
    }
}
