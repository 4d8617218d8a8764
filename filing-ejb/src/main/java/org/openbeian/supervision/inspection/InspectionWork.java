package org.openbeian.supervision.inspection;

/** What an inspection asks of the authority. */
public enum InspectionWork {
    ANNOUNCE,
    HOLD,
    SEND_FINDINGS,
    CLOSE
}
