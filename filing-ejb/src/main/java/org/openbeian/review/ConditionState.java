package org.openbeian.review;

import static org.openbeian.review.ConditionEvent.BREACH;
import static org.openbeian.review.ConditionEvent.FALL_AWAY;
import static org.openbeian.review.ConditionEvent.FALL_DUE_AGAIN;
import static org.openbeian.review.ConditionEvent.HAND_IN;
import static org.openbeian.review.ConditionEvent.SEND_BACK;
import static org.openbeian.review.ConditionEvent.VERIFY;
import static org.openbeian.review.ConditionEvent.WAIVE;

import java.util.List;
import java.util.stream.Stream;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.casework.StateTable;

/** Where a condition stands. The moves allowed are the table {@link #TABLE}; it is the diagram in {@code docs/states.md}. */
public enum ConditionState {
    OPEN,
    /** The holder has handed in evidence; a supervisor looks at it. */
    HANDED_IN,
    SENT_BACK,
    /** The evidence shows it, or it was checked before the decision. */
    VERIFIED,
    /** Its day has passed without evidence. */
    BREACHED,
    /** Two have said, with reasons, that it is not needed any more. */
    WAIVED,
    /** The registration has ended, or a newer version has conditions of its own. */
    FALLEN_AWAY;

    private static final StateTable<ConditionState, ConditionEvent> TABLE = StateTable.of(
                    ConditionState.class, ConditionEvent.class, "condition.moved")
            .move(OPEN, HAND_IN, HANDED_IN)
            .move(OPEN, VERIFY, VERIFIED)
            .move(OPEN, BREACH, BREACHED)
            .move(OPEN, WAIVE, WAIVED)
            .move(OPEN, FALL_AWAY, FALLEN_AWAY)
            .move(HANDED_IN, SEND_BACK, SENT_BACK)
            .move(HANDED_IN, VERIFY, VERIFIED)
            .move(HANDED_IN, WAIVE, WAIVED)
            .move(HANDED_IN, FALL_AWAY, FALLEN_AWAY)
            .move(SENT_BACK, HAND_IN, HANDED_IN)
            .move(SENT_BACK, BREACH, BREACHED)
            .move(SENT_BACK, WAIVE, WAIVED)
            .move(SENT_BACK, FALL_AWAY, FALLEN_AWAY)
            .move(BREACHED, HAND_IN, HANDED_IN)
            .move(BREACHED, WAIVE, WAIVED)
            .move(BREACHED, FALL_AWAY, FALLEN_AWAY)
            .move(VERIFIED, FALL_DUE_AGAIN, OPEN)
            .build();

    /** @throws IllegalTransition when it has moved on meanwhile */
    ConditionState on(ConditionEvent event) {
        return TABLE.next(this, event);
    }

    boolean allows(ConditionEvent event) {
        return TABLE.allows(this, event);
    }

    /** Nothing is asked of anybody. */
    public boolean isSettled() {
        return this == VERIFIED || this == WAIVED || this == FALLEN_AWAY;
    }

    /** Something is asked of the holder. */
    public boolean isWaitingForHolder() {
        return allows(HAND_IN);
    }

    /** Those that are not settled. */
    public static List<ConditionState> running() {
        return Stream.of(values()).filter(state -> !state.isSettled()).toList();
    }

    /** The table itself, to be drawn and compared. */
    public static StateTable<ConditionState, ConditionEvent> table() {
        return TABLE;
    }
}
