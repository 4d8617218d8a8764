package org.openbeian.deadline;

/**
 * How a clock of a case stands. MISSED: the time passed before what was owed was done, be it done since or not. LAPSED: the
 * time passed in which somebody could do what nobody owes. STOPPED: no longer owed; STOPPED_LATE: no longer owed, but the
 * time had passed before.
 */
public enum ClockState {
    RUNNING,
    PAUSED,
    MET,
    MISSED,
    LAPSED,
    STOPPED,
    STOPPED_LATE;

    /** Whether what was owed is no longer, be it late or not. */
    public boolean isStopped() {
        return this == STOPPED || this == STOPPED_LATE;
    }
}
