package org.openbeian.supervision;

import org.openbeian.casework.StateTable;

/** Where a measure stands: its holder shows that it is done, and a supervisor is content or sends it back. */
public enum MeasureState {
    ORDERED,
    ANSWERED,
    VERIFIED;

    /** What happens to it. */
    public enum Event {
        ANSWER,
        SEND_BACK,
        VERIFY
    }

    private static final StateTable<MeasureState, Event> TABLE = StateTable.of(
                    MeasureState.class, Event.class, "supervision.measure_moved")
            .move(ORDERED, Event.ANSWER, ANSWERED)
            .move(ANSWERED, Event.SEND_BACK, ORDERED)
            .move(ANSWERED, Event.VERIFY, VERIFIED)
            .build();

    /** The table itself, to be drawn and compared. */
    public static StateTable<MeasureState, Event> table() {
        return TABLE;
    }
}
