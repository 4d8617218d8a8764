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
import org.openbeian.common.Conflict;

/** Where a complaint stands. The moves allowed are the table {@link #MOVES}, held against the state table of the rules by a test. */
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

    private static final List<Move> MOVES = List.of(
            new Move(RECEIVED, FLAG_URGENT, URGENT),
            new Move(URGENT, SETTLE, ACCEPTED),
            new Move(RECEIVED, ACCEPT, ACCEPTED),
            new Move(RECEIVED, REFUSE, NOT_ACCEPTED),
            new Move(RECEIVED, TRANSFER, TRANSFERRED),
            new Move(RECEIVED, WITHDRAW, WITHDRAWN),
            new Move(ACCEPTED, FORWARD, WITH_PROVIDER),
            new Move(ACCEPTED, INVESTIGATE, INVESTIGATING),
            new Move(WITH_PROVIDER, PROVIDER_ANSWERS, INVESTIGATING),
            new Move(WITH_PROVIDER, PROVIDER_SILENT, INVESTIGATING),
            new Move(INVESTIGATING, MEDIATE, MEDIATION),
            new Move(MEDIATION, END_MEDIATION, INVESTIGATING),
            new Move(MEDIATION, AGREE, ANSWERED),
            new Move(INVESTIGATING, RAISE_INCIDENT, INVESTIGATING),
            new Move(INVESTIGATING, ANSWER, ANSWERED),
            new Move(ANSWERED, CLOSE, CLOSED),
            new Move(ANSWERED, ASK_REVIEW, REVIEW),
            new Move(REVIEW, ANSWER, ANSWERED));

    /** @throws Conflict when the event does not fit this state: the complaint has moved on */
    ComplaintState on(ComplaintEvent event) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.event == event)
                .map(move -> move.to)
                .findFirst()
                .orElseThrow(() -> new Conflict("complaint.moved_on"));
    }

    public boolean allows(ComplaintEvent event) {
        return MOVES.stream().anyMatch(move -> move.from == this && move.event == event);
    }

    /** Nothing more happens to a complaint in an end state, except that it is rated. */
    public boolean isEnd() {
        return MOVES.stream().noneMatch(move -> move.from == this);
    }

    /** States in which the desk has something to do or to wait for. */
    public static List<ComplaintState> open() {
        return Arrays.stream(values()).filter(state -> !state.isEnd()).toList();
    }

    static List<String> moves() {
        return MOVES.stream()
                .map(move -> move.from + " " + move.event + " " + move.to)
                .toList();
    }

    private static final class Move {

        private final ComplaintState from;
        private final ComplaintEvent event;
        private final ComplaintState to;

        Move(ComplaintState from, ComplaintEvent event, ComplaintState to) {
            this.from = from;
            this.event = event;
            this.to = to;
        }
    }
}
