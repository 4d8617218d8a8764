package org.openbeian.supervision.inspection;

import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.REVIEW;
import static org.openbeian.access.Permission.SUPERVISE;

import org.openbeian.casework.StateTable;

/** Where an inspection stands: an officer plans and holds it, the holder answers what was found, a supervisor closes it. */
public enum InspectionState {
    PLANNED,
    ANNOUNCED,
    HELD,
    FINDINGS_SENT,
    ANSWERED,
    CLOSED;

    /** What happens to it. */
    public enum Event {
        ANNOUNCE,
        HOLD,
        SEND_FINDINGS,
        ANSWER,
        CLOSE
    }

    private static final StateTable<InspectionState, Event> TABLE = StateTable.of(
                    InspectionState.class, Event.class, "supervision.inspection_moved")
            .move(PLANNED, Event.ANNOUNCE, ANNOUNCED)
            .by(REVIEW)
            .move(ANNOUNCED, Event.HOLD, HELD)
            .by(REVIEW)
            .move(HELD, Event.SEND_FINDINGS, FINDINGS_SENT)
            .by(REVIEW)
            .move(FINDINGS_SENT, Event.ANSWER, ANSWERED)
            .by(FILE)
            // called off, or planned for a day that has passed
            .move(PLANNED, Event.CLOSE, CLOSED)
            .by(SUPERVISE)
            .move(ANNOUNCED, Event.CLOSE, CLOSED)
            .by(SUPERVISE)
            .move(FINDINGS_SENT, Event.CLOSE, CLOSED)
            .by(SUPERVISE)
            .move(ANSWERED, Event.CLOSE, CLOSED)
            .by(SUPERVISE)
            .build();

    public static StateTable<InspectionState, Event> table() {
        return TABLE;
    }
}
