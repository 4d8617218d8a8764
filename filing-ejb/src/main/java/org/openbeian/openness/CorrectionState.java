package org.openbeian.openness;

import org.openbeian.casework.StateTable;

/**
 * Where a correction request stands: it waits, until it is answered once. What would change a holder's name is proposed by
 * one officer and agreed to, or given back, by another.
 */
public enum CorrectionState {
    RECEIVED,
    PROPOSED,
    ANSWERED;

    /** What can happen to it. */
    enum Event {
        ANSWER,
        PROPOSE,
        AGREE,
        GIVE_BACK
    }

    private static final StateTable<CorrectionState, Event> TABLE = StateTable.of(
                    CorrectionState.class, Event.class, "correct.answered_already")
            .move(RECEIVED, Event.ANSWER, ANSWERED)
            .move(RECEIVED, Event.PROPOSE, PROPOSED)
            .move(PROPOSED, Event.AGREE, ANSWERED)
            .move(PROPOSED, Event.GIVE_BACK, RECEIVED)
            .build();

    static StateTable<CorrectionState, Event> table() {
        return TABLE;
    }
}
