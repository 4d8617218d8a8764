package org.openbeian.review;

import java.util.List;
import java.util.stream.Stream;
import org.openbeian.common.Conflict;

/** Where a condition stands. The moves allowed are the table {@link #MOVES}; it is the diagram in {@code docs/states.md}. */
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

    private static final List<Move> MOVES = List.of(
            new Move(OPEN, HANDED_IN),
            new Move(SENT_BACK, HANDED_IN),
            new Move(BREACHED, HANDED_IN),
            new Move(HANDED_IN, SENT_BACK),
            new Move(HANDED_IN, VERIFIED),
            new Move(OPEN, VERIFIED),
            new Move(OPEN, BREACHED),
            new Move(SENT_BACK, BREACHED),
            new Move(VERIFIED, OPEN),
            new Move(OPEN, WAIVED),
            new Move(SENT_BACK, WAIVED),
            new Move(BREACHED, WAIVED),
            new Move(HANDED_IN, WAIVED),
            new Move(OPEN, FALLEN_AWAY),
            new Move(SENT_BACK, FALLEN_AWAY),
            new Move(BREACHED, FALLEN_AWAY),
            new Move(HANDED_IN, FALLEN_AWAY));

    /** @throws Conflict when it has moved on meanwhile */
    ConditionState to(ConditionState next) {
        if (!leadsTo(next)) {
            throw new Conflict("condition.moved");
        }
        return next;
    }

    boolean leadsTo(ConditionState next) {
        return MOVES.stream().anyMatch(move -> move.from == this && move.to == next);
    }

    /** Nothing is asked of anybody. */
    public boolean isSettled() {
        return this == VERIFIED || this == WAIVED || this == FALLEN_AWAY;
    }

    /** Something is asked of the holder. */
    public boolean isWaitingForHolder() {
        return leadsTo(HANDED_IN);
    }

    /** Those that are not settled. */
    public static List<ConditionState> running() {
        return Stream.of(values()).filter(state -> !state.isSettled()).toList();
    }

    private record Move(ConditionState from, ConditionState to) {}
}
