package org.openbeian.deadline;

import java.time.LocalDate;

/**
 * The authority has given a case more time; fired inside the transaction that moved the clock.
 *
 * @param day the new last day
 * @param notice number of the notice that gave the time
 */
public record ClockExtended(String clockId, String caseId, String code, LocalDate day, String notice) {

    /** For what is done once for this move: the clock and the day. */
    public String getOnce() {
        return "extended/" + clockId + "/" + day;
    }

    /** Whether it is that clock, by its code. */
    public boolean isOf(String clockCode) {
        return code.equals(clockCode);
    }
}
