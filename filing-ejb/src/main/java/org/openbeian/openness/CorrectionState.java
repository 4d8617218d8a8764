package org.openbeian.openness;

import org.openbeian.casework.StateTable;

/** Where a correction request stands: it waits, until it is answered once. */
public enum CorrectionState {
    RECEIVED,
    ANSWERED;

    /** What can happen to it. */
    enum Event {
        ANSWER
    }

    private static final StateTable<CorrectionState, Event> TABLE = StateTable.of(
                    CorrectionState.class, Event.class, "correct.answered_already")
            .move(RECEIVED, Event.ANSWER, ANSWERED)
            .build();

    static StateTable<CorrectionState, Event> table() {
        return TABLE;
    }
}
