package org.openbeian.deadline;

/**
 * How a clock of a case stands. MISSED: the time passed before what was owed was done, be it done since or not. LAPSED: the
 * time passed in which somebody could do what nobody owes.
 */
public enum ClockState {
    RUNNING,
    PAUSED,
    MET,
    MISSED,
    LAPSED,
    STOPPED
}
