package org.openbeian.registration;

import static org.openbeian.registration.FilingEvent.ACCEPT;
import static org.openbeian.registration.FilingEvent.ACCEPT_MATERIAL;
import static org.openbeian.registration.FilingEvent.ACCEPT_MINOR;
import static org.openbeian.registration.FilingEvent.ANSWER_TECHNICAL;
import static org.openbeian.registration.FilingEvent.APPROVE;
import static org.openbeian.registration.FilingEvent.APPROVE_WITH_CONDITIONS;
import static org.openbeian.registration.FilingEvent.CLOSE_NOT_REQUIRED;
import static org.openbeian.registration.FilingEvent.CONVENE_PANEL;
import static org.openbeian.registration.FilingEvent.DEREGISTER;
import static org.openbeian.registration.FilingEvent.DEREGISTER_EX_OFFICIO;
import static org.openbeian.registration.FilingEvent.DISCARD;
import static org.openbeian.registration.FilingEvent.END_CHANGE;
import static org.openbeian.registration.FilingEvent.EXPIRE;
import static org.openbeian.registration.FilingEvent.FINISH_REVIEW;
import static org.openbeian.registration.FilingEvent.GRADE;
import static org.openbeian.registration.FilingEvent.ISSUE;
import static org.openbeian.registration.FilingEvent.LAPSE;
import static org.openbeian.registration.FilingEvent.LIFT;
import static org.openbeian.registration.FilingEvent.OPEN_AMENDMENT;
import static org.openbeian.registration.FilingEvent.OPEN_RENEWAL;
import static org.openbeian.registration.FilingEvent.REFUSE;
import static org.openbeian.registration.FilingEvent.REFUSE_ACCEPTANCE;
import static org.openbeian.registration.FilingEvent.REFUSE_RENEWAL;
import static org.openbeian.registration.FilingEvent.REGISTER_NOTICE;
import static org.openbeian.registration.FilingEvent.REGRADE;
import static org.openbeian.registration.FilingEvent.REJECT;
import static org.openbeian.registration.FilingEvent.REJECT_RED_LINE;
import static org.openbeian.registration.FilingEvent.RENEW;
import static org.openbeian.registration.FilingEvent.REPORT;
import static org.openbeian.registration.FilingEvent.REQUEST_CORRECTION;
import static org.openbeian.registration.FilingEvent.RESUBMIT;
import static org.openbeian.registration.FilingEvent.RETURN;
import static org.openbeian.registration.FilingEvent.REVOKE;
import static org.openbeian.registration.FilingEvent.START_REVIEW;
import static org.openbeian.registration.FilingEvent.SUBMIT;
import static org.openbeian.registration.FilingEvent.SUSPEND;
import static org.openbeian.registration.FilingEvent.WITHDRAW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a filing stands. The moves allowed are the table {@link #MOVES}; it is the diagram in {@code
 * docs/states.md} and is held against the state table of the rules by a test.
 */
public enum FilingState {
    DRAFT,
    SUBMITTED,
    CORRECTION_REQUESTED,
    ACCEPTED,
    GRADED,
    UNDER_REVIEW,
    EXPERT_PANEL,
    AWAITING_DECISION,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REGISTERED,
    AMENDMENT_PENDING,
    RENEWAL_PENDING,
    NOT_REQUIRED,
    WITHDRAWN,
    NOT_ACCEPTED,
    REJECTED,
    SUSPENDED,
    REVOKED,
    DEREGISTERED,
    EXPIRED;

    private static final List<Move> MOVES = List.of(
            new Move(DRAFT, SUBMIT, SUBMITTED),
            new Move(DRAFT, DISCARD, WITHDRAWN),
            new Move(SUBMITTED, WITHDRAW, WITHDRAWN),
            new Move(SUBMITTED, REQUEST_CORRECTION, CORRECTION_REQUESTED),
            new Move(SUBMITTED, REFUSE_ACCEPTANCE, NOT_ACCEPTED),
            new Move(SUBMITTED, ACCEPT, ACCEPTED),
            new Move(CORRECTION_REQUESTED, RESUBMIT, SUBMITTED),
            new Move(CORRECTION_REQUESTED, ANSWER_TECHNICAL, UNDER_REVIEW),
            new Move(CORRECTION_REQUESTED, LAPSE, WITHDRAWN),
            new Move(ACCEPTED, GRADE, GRADED),
            new Move(GRADED, CLOSE_NOT_REQUIRED, NOT_REQUIRED),
            new Move(GRADED, REGISTER_NOTICE, REGISTERED),
            new Move(GRADED, REJECT_RED_LINE, AWAITING_DECISION),
            new Move(GRADED, START_REVIEW, UNDER_REVIEW),
            new Move(UNDER_REVIEW, REGRADE, GRADED),
            new Move(UNDER_REVIEW, REQUEST_CORRECTION, CORRECTION_REQUESTED),
            new Move(UNDER_REVIEW, CONVENE_PANEL, EXPERT_PANEL),
            new Move(UNDER_REVIEW, FINISH_REVIEW, AWAITING_DECISION),
            new Move(EXPERT_PANEL, REPORT, UNDER_REVIEW),
            new Move(AWAITING_DECISION, RETURN, UNDER_REVIEW),
            new Move(AWAITING_DECISION, APPROVE, APPROVED),
            new Move(AWAITING_DECISION, APPROVE_WITH_CONDITIONS, APPROVED_WITH_CONDITIONS),
            new Move(AWAITING_DECISION, REJECT, REJECTED),
            new Move(APPROVED, ISSUE, REGISTERED),
            new Move(APPROVED_WITH_CONDITIONS, ISSUE, REGISTERED),
            new Move(REGISTERED, OPEN_AMENDMENT, AMENDMENT_PENDING),
            new Move(AMENDMENT_PENDING, ACCEPT_MINOR, REGISTERED),
            new Move(AMENDMENT_PENDING, ACCEPT_MATERIAL, REGISTERED),
            new Move(AMENDMENT_PENDING, REFUSE, REGISTERED),
            new Move(AMENDMENT_PENDING, END_CHANGE, REGISTERED),
            new Move(REGISTERED, OPEN_RENEWAL, RENEWAL_PENDING),
            new Move(RENEWAL_PENDING, RENEW, REGISTERED),
            new Move(RENEWAL_PENDING, REFUSE_RENEWAL, EXPIRED),
            new Move(RENEWAL_PENDING, END_CHANGE, REGISTERED),
            new Move(REGISTERED, SUSPEND, SUSPENDED),
            new Move(REGISTERED, REVOKE, REVOKED),
            new Move(REGISTERED, EXPIRE, EXPIRED),
            new Move(REGISTERED, DEREGISTER, DEREGISTERED),
            new Move(REGISTERED, DEREGISTER_EX_OFFICIO, DEREGISTERED),
            new Move(SUSPENDED, LIFT, REGISTERED),
            new Move(SUSPENDED, REVOKE, REVOKED),
            new Move(SUSPENDED, EXPIRE, EXPIRED),
            new Move(SUSPENDED, DEREGISTER, DEREGISTERED));

    private static final Set<FilingState> ON_REGISTER =
            EnumSet.of(REGISTERED, AMENDMENT_PENDING, RENEWAL_PENDING, SUSPENDED, REVOKED, DEREGISTERED, EXPIRED);

    /** @throws IllegalTransition when the event does not fit this state */
    FilingState on(FilingEvent event) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.event == event)
                .map(move -> move.to)
                .findFirst()
                .orElseThrow(() -> new IllegalTransition(this, event));
    }

    public boolean allows(FilingEvent event) {
        return MOVES.stream().anyMatch(move -> move.from == this && move.event == event);
    }

    /** Whether the authority can order this now; a pending change of the holder's is no shelter from it. */
    public boolean allowsOrder(FilingEvent event) {
        return allows(event) || isPending() && REGISTERED.allows(event);
    }

    /** Nothing more happens. */
    public boolean isEnd() {
        return this == NOT_REQUIRED
                || this == WITHDRAWN
                || this == NOT_ACCEPTED
                || this == REJECTED
                || this == REVOKED
                || this == DEREGISTERED
                || this == EXPIRED;
    }

    /** The filing is decided and its system in the register, in force or not any more. */
    public boolean isOnRegister() {
        return ON_REGISTER.contains(this);
    }

    /** A change of the holder's is being looked at; the registration stays in force as it is. */
    public boolean isPending() {
        return this == AMENDMENT_PENDING || this == RENEWAL_PENDING;
    }

    static List<String> moves() {
        return MOVES.stream()
                .map(move -> move.from + " " + move.event + " " + move.to)
                .toList();
    }

    /** States in which the authority's queue shows the filing. */
    public static List<FilingState> open() {
        return Arrays.stream(values())
                .filter(state -> state != DRAFT && !state.isEnd() && !state.isOnRegister())
                .toList();
    }

    /** States of a case on which the authority has not decided yet. */
    public static List<FilingState> undecided() {
        return List.of(
                SUBMITTED, CORRECTION_REQUESTED, ACCEPTED, GRADED, UNDER_REVIEW, EXPERT_PANEL, AWAITING_DECISION);
    }

    /** States of a registration that holds, be it suspended or about to change. */
    public static List<FilingState> inForce() {
        return ON_REGISTER.stream().filter(state -> !state.isEnd()).toList();
    }

    /** States of a filing that was decided and registered. */
    public static List<FilingState> onRegister() {
        return List.copyOf(ON_REGISTER);
    }

    private static final class Move {

        private final FilingState from;
        private final FilingEvent event;
        private final FilingState to;

        Move(FilingState from, FilingEvent event, FilingState to) {
            this.from = from;
            this.event = event;
            this.to = to;
        }
    }
}
