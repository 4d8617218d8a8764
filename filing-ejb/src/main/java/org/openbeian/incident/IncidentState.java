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
import org.openbeian.casework.IllegalTransition;
import org.openbeian.casework.StateTable;

/** Where an incident stands. The moves allowed are {@link #TABLE}, held against the state table of the rules by a test. */
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

    private static final StateTable<IncidentState, IncidentEvent> TABLE = StateTable.of(
                    IncidentState.class, IncidentEvent.class, "incident.illegal_transition")
            .move(REPORTED, TRIAGE, TRIAGED)
            .move(REPORTED, IncidentEvent.MERGE, MERGED)
            .move(REPORTED, DISMISS, NOT_INCIDENT)
            .move(TRIAGED, START, HANDLING)
            .move(HANDLING, RELEVEL, TRIAGED)
            .move(HANDLING, CONTAIN, CONTAINED)
            .move(CONTAINED, RELAPSE, HANDLING)
            .move(CONTAINED, END_HANDLING, HANDLED)
            .move(HANDLED, SUBMIT_SUMMARY, SUMMARY_SUBMITTED)
            .move(SUMMARY_SUBMITTED, RETURN_SUMMARY, HANDLED)
            .move(SUMMARY_SUBMITTED, CLOSE, CLOSED)
            .move(CLOSED, REOPEN, REOPENED)
            .move(REOPENED, START, HANDLING)
            .build();

    /** @throws IllegalTransition when the event does not fit this state */
    IncidentState on(IncidentEvent event) {
        return TABLE.next(this, event);
    }

    /** For a verb that has a further reason to say that the event does not fit this state. */
    public IllegalTransition refused(IncidentEvent event) {
        return TABLE.refused(this, event);
    }

    public boolean allows(IncidentEvent event) {
        return TABLE.allows(this, event);
    }

    /** Nothing more happens to it, ever. A closed incident can be reopened. */
    public boolean isEnd() {
        return TABLE.isEnd(this);
    }

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return !isEnd() && this != CLOSED;
    }

    /** Updates are owed while it lasts. */
    public boolean isHandled() {
        return this == HANDLING || this == CONTAINED;
    }

    /** Its handling is over and it is not closed yet: no level of it is confirmed anew. */
    public boolean isPastHandling() {
        return this == HANDLED || this == SUMMARY_SUBMITTED;
    }

    public static List<IncidentState> open() {
        return Arrays.stream(values()).filter(IncidentState::isOpen).toList();
    }

    /** The table itself, to be drawn and compared. */
    public static StateTable<IncidentState, IncidentEvent> table() {
        return TABLE;
    }
}
