package org.openbeian.deadline;

import java.time.LocalDate;

/** The authority has given a case more time; fired inside the transaction that moved the clock. */
public final class ClockExtended {

    private final String clockId;
    private final String caseId;
    private final String code;
    private final LocalDate day;
    private final String notice;

    ClockExtended(String clockId, String caseId, String code, LocalDate day, String notice) {
        this.clockId = clockId;
        this.caseId = caseId;
        this.code = code;
        this.day = day;
        this.notice = notice;
    }

    /** For what is done once for this move: the clock and the day. */
    public String getOnce() {
        return "extended/" + clockId + "/" + day;
    }

    /** Whether it is that clock, by its code. */
    public boolean isOf(String clockCode) {
        return code.equals(clockCode);
    }

    public String getCaseId() {
        return caseId;
    }

    /** The new last day. */
    public LocalDate getDay() {
        return day;
    }

    /** Number of the notice that gave the time. */
    public String getNotice() {
        return notice;
    }
}
