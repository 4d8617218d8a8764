package org.openbeian.complaint;

import static org.openbeian.complaint.ComplaintEvent.ACCEPT;
import static org.openbeian.complaint.ComplaintEvent.AGREE;
import static org.openbeian.complaint.ComplaintEvent.ANSWER;
import static org.openbeian.complaint.ComplaintEvent.ASK_REVIEW;
import static org.openbeian.complaint.ComplaintEvent.CLOSE;
import static org.openbeian.complaint.ComplaintEvent.END_MEDIATION;
import static org.openbeian.complaint.ComplaintEvent.FLAG_URGENT;
import static org.openbeian.complaint.ComplaintEvent.FORWARD;
import static org.openbeian.complaint.ComplaintEvent.INVESTIGATE;
import static org.openbeian.complaint.ComplaintEvent.MEDIATE;
import static org.openbeian.complaint.ComplaintEvent.PROVIDER_ANSWERS;
import static org.openbeian.complaint.ComplaintEvent.PROVIDER_SILENT;
import static org.openbeian.complaint.ComplaintEvent.RAISE_INCIDENT;
import static org.openbeian.complaint.ComplaintEvent.REFUSE;
import static org.openbeian.complaint.ComplaintEvent.SETTLE;
import static org.openbeian.complaint.ComplaintEvent.TRANSFER;
import static org.openbeian.complaint.ComplaintEvent.WITHDRAW;

import java.util.Arrays;
import java.util.List;
import org.openbeian.casework.StateTable;
import org.openbeian.common.Conflict;

/** Where a complaint stands. The moves allowed are the table {@link #TABLE}, held against the state table of the rules by a test. */
public enum ComplaintState {
    RECEIVED,
    URGENT,
    ACCEPTED,
    NOT_ACCEPTED,
    TRANSFERRED,
    WITH_PROVIDER,
    INVESTIGATING,
    MEDIATION,
    ANSWERED,
    CLOSED,
    WITHDRAWN,
    REVIEW;

    private static final StateTable<ComplaintState, ComplaintEvent> TABLE = StateTable.of(
                    ComplaintState.class, ComplaintEvent.class, "complaint.moved_on")
            .move(RECEIVED, FLAG_URGENT, URGENT)
            .move(URGENT, SETTLE, ACCEPTED)
            .move(RECEIVED, ACCEPT, ACCEPTED)
            .move(RECEIVED, REFUSE, NOT_ACCEPTED)
            .move(RECEIVED, TRANSFER, TRANSFERRED)
            .move(RECEIVED, WITHDRAW, WITHDRAWN)
            .move(ACCEPTED, FORWARD, WITH_PROVIDER)
            .move(ACCEPTED, INVESTIGATE, INVESTIGATING)
            .move(WITH_PROVIDER, PROVIDER_ANSWERS, INVESTIGATING)
            .move(WITH_PROVIDER, PROVIDER_SILENT, INVESTIGATING)
            .move(INVESTIGATING, MEDIATE, MEDIATION)
            .move(MEDIATION, END_MEDIATION, INVESTIGATING)
            .move(MEDIATION, AGREE, ANSWERED)
            .move(INVESTIGATING, RAISE_INCIDENT, INVESTIGATING)
            .move(INVESTIGATING, ANSWER, ANSWERED)
            .move(ANSWERED, CLOSE, CLOSED)
            .move(ANSWERED, ASK_REVIEW, REVIEW)
            .move(REVIEW, ANSWER, ANSWERED)
            .build();

    /** @throws Conflict when the event does not fit this state: the complaint has moved on */
    ComplaintState on(ComplaintEvent event) {
        return TABLE.next(this, event);
    }

    public boolean allows(ComplaintEvent event) {
        return TABLE.allows(this, event);
    }

    /** Nothing more happens to a complaint in an end state, except that it is rated. */
    public boolean isEnd() {
        return TABLE.isEnd(this);
    }

    /** States in which the desk has something to do or to wait for. */
    public static List<ComplaintState> open() {
        return Arrays.stream(values()).filter(state -> !state.isEnd()).toList();
    }

    /** The table itself, to be drawn and compared. */
    public static StateTable<ComplaintState, ComplaintEvent> table() {
        return TABLE;
    }
}
