package org.openbeian.incident;

import static org.openbeian.incident.IncidentEvent.CLOSE;
import static org.openbeian.incident.IncidentEvent.CONTAIN;
import static org.openbeian.incident.IncidentEvent.DISMISS;
import static org.openbeian.incident.IncidentEvent.END_HANDLING;
import static org.openbeian.incident.IncidentEvent.RELAPSE;
import static org.openbeian.incident.IncidentEvent.RELEVEL;
import static org.openbeian.incident.IncidentEvent.REOPEN;
import static org.openbeian.incident.IncidentEvent.RETURN_SUMMARY;
import static org.openbeian.incident.IncidentEvent.START;
import static org.openbeian.incident.IncidentEvent.SUBMIT_SUMMARY;
import static org.openbeian.incident.IncidentEvent.TRIAGE;

import java.util.Arrays;
import java.util.List;

/** Where an incident stands. The moves allowed are {@link #MOVES}, held against the state table of the rules by a test. */
public enum IncidentState {
    REPORTED,
    TRIAGED,
    NOT_INCIDENT,
    HANDLING,
    CONTAINED,
    HANDLED,
    SUMMARY_SUBMITTED,
    CLOSED,
    REOPENED,
    MERGED;

    private static final List<Move> MOVES = List.of(
            new Move(REPORTED, TRIAGE, TRIAGED),
            new Move(REPORTED, IncidentEvent.MERGE, MERGED),
            new Move(REPORTED, DISMISS, NOT_INCIDENT),
            new Move(TRIAGED, START, HANDLING),
            new Move(HANDLING, RELEVEL, TRIAGED),
            new Move(HANDLING, CONTAIN, CONTAINED),
            new Move(CONTAINED, RELAPSE, HANDLING),
            new Move(CONTAINED, END_HANDLING, HANDLED),
            new Move(HANDLED, SUBMIT_SUMMARY, SUMMARY_SUBMITTED),
            new Move(SUMMARY_SUBMITTED, RETURN_SUMMARY, HANDLED),
            new Move(SUMMARY_SUBMITTED, CLOSE, CLOSED),
            new Move(CLOSED, REOPEN, REOPENED),
            new Move(REOPENED, START, HANDLING));

    /** @throws IllegalTransition when the event does not fit this state */
    IncidentState on(IncidentEvent event) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.event == event)
                .map(move -> move.to)
                .findFirst()
                .orElseThrow(() -> new IllegalTransition(this, event));
    }

    public boolean allows(IncidentEvent event) {
        return MOVES.stream().anyMatch(move -> move.from == this && move.event == event);
    }

    /** Nothing more happens to it, ever. A closed incident can be reopened. */
    public boolean isEnd() {
        return this == NOT_INCIDENT || this == MERGED;
    }

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return !isEnd() && this != CLOSED;
    }

    /** Updates are owed while it lasts. */
    public boolean isHandled() {
        return this == HANDLING || this == CONTAINED;
    }

    public static List<IncidentState> open() {
        return Arrays.stream(values()).filter(IncidentState::isOpen).toList();
    }

    static List<String> moves() {
        return MOVES.stream()
                .map(move -> move.from + " " + move.event + " " + move.to)
                .toList();
    }

    private static final class Move {

        private final IncidentState from;
        private final IncidentEvent event;
        private final IncidentState to;

        Move(IncidentState from, IncidentEvent event, IncidentState to) {
            this.from = from;
            this.event = event;
            this.to = to;
        }
    }
}
