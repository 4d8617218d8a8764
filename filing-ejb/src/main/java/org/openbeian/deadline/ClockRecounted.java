package org.openbeian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;

/**
 * A newer calendar has moved the end of a clock, or made it final; fired inside the transaction that did.
 *
 * @param day the last day as it is now
 * @param provisional whether the day may still move, as it touches a year whose holidays are not published
 */
public record ClockRecounted(
        String caseId, CaseKind caseKind, String code, LocalDate before, LocalDate day, boolean provisional) {

    ClockRecounted(CaseClock clock, LocalDate before) {
        this(clock.getCaseId(), clock.getCaseKind(), clock.getCode(), before, clock.getDueOn(), clock.isProvisional());
    }

    public boolean isOf(CaseKind kind) {
        return caseKind == kind;
    }

    public boolean isOf(String clockCode) {
        return code.equals(clockCode);
    }

    /** When the last day is over. */
    public Instant getEnd() {
        return PortalClock.endOf(day);
    }

    public boolean hasMoved() {
        return !before.equals(day);
    }
}
