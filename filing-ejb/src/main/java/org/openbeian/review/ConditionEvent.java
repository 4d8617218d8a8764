package org.openbeian.review;

/** What can happen to a condition of a registration. */
public enum ConditionEvent {
    /** The holder shows evidence. */
    HAND_IN,
    /** A supervisor finds that the evidence does not show it. */
    SEND_BACK,
    /** The evidence shows it, or it was checked before the decision. */
    VERIFY,
    /** A condition of every year is asked for again. */
    FALL_DUE_AGAIN,
    /** Its day has passed. */
    BREACH,
    WAIVE,
    /** The registration ends, or a newer version has conditions of its own. */
    FALL_AWAY
}
