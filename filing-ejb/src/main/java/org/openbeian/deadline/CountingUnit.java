package org.openbeian.deadline;

/** What a clock counts. */
public enum CountingUnit {
    MINUTE,
    HOUR,
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH;

    /** Minutes and hours run through nights and holidays from one moment to another; the others end with a day. */
    public boolean isMoment() {
        return this == MINUTE || this == HOUR;
    }
}
