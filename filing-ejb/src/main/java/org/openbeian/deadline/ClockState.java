package org.openbeian.deadline;

/** How a clock of a case stands. MISSED: the time passed before what was owed was done, be it done since or not. */
public enum ClockState {
    RUNNING,
    PAUSED,
    MET,
    MISSED,
    STOPPED
}
