package org.openbeian.registration;

import static org.openbeian.registration.FilingEvent.ACCEPT;
import static org.openbeian.registration.FilingEvent.ACCEPT_MATERIAL;
import static org.openbeian.registration.FilingEvent.ACCEPT_MINOR;
import static org.openbeian.registration.FilingEvent.ANSWER_TECHNICAL;
import static org.openbeian.registration.FilingEvent.APPROVE;
import static org.openbeian.registration.FilingEvent.APPROVE_WITH_CONDITIONS;
import static org.openbeian.registration.FilingEvent.CLOSE_NOT_REQUIRED;
import static org.openbeian.registration.FilingEvent.CONTINUE_SUSPENSION;
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
import org.openbeian.casework.IllegalTransition;
import org.openbeian.casework.StateTable;
import org.openbeian.common.Conflict;

/**
 * Where a filing stands. The moves allowed are the table {@link #TABLE}; it is the diagram in {@code
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

    private static final StateTable<FilingState, FilingEvent> TABLE = StateTable.of(
                    FilingState.class, FilingEvent.class, "filing.illegal_transition")
            .move(DRAFT, SUBMIT, SUBMITTED)
            .move(DRAFT, DISCARD, WITHDRAWN)
            .move(SUBMITTED, WITHDRAW, WITHDRAWN)
            .move(SUBMITTED, REQUEST_CORRECTION, CORRECTION_REQUESTED)
            .move(SUBMITTED, REFUSE_ACCEPTANCE, NOT_ACCEPTED)
            .move(SUBMITTED, ACCEPT, ACCEPTED)
            .move(CORRECTION_REQUESTED, RESUBMIT, SUBMITTED)
            .move(CORRECTION_REQUESTED, ANSWER_TECHNICAL, UNDER_REVIEW)
            .move(CORRECTION_REQUESTED, LAPSE, WITHDRAWN)
            .move(ACCEPTED, GRADE, GRADED)
            .move(GRADED, CLOSE_NOT_REQUIRED, NOT_REQUIRED)
            .move(GRADED, REGISTER_NOTICE, REGISTERED)
            .move(GRADED, REJECT_RED_LINE, AWAITING_DECISION)
            .move(GRADED, START_REVIEW, UNDER_REVIEW)
            .move(UNDER_REVIEW, REGRADE, GRADED)
            .move(UNDER_REVIEW, REQUEST_CORRECTION, CORRECTION_REQUESTED)
            .move(UNDER_REVIEW, CONVENE_PANEL, EXPERT_PANEL)
            .move(UNDER_REVIEW, FINISH_REVIEW, AWAITING_DECISION)
            .move(EXPERT_PANEL, REPORT, UNDER_REVIEW)
            .move(AWAITING_DECISION, RETURN, UNDER_REVIEW)
            .move(AWAITING_DECISION, APPROVE, APPROVED)
            .move(AWAITING_DECISION, APPROVE_WITH_CONDITIONS, APPROVED_WITH_CONDITIONS)
            .move(AWAITING_DECISION, REJECT, REJECTED)
            .move(APPROVED, ISSUE, REGISTERED)
            .move(APPROVED_WITH_CONDITIONS, ISSUE, REGISTERED)
            .move(REGISTERED, OPEN_AMENDMENT, AMENDMENT_PENDING)
            .move(AMENDMENT_PENDING, ACCEPT_MINOR, REGISTERED)
            .move(AMENDMENT_PENDING, ACCEPT_MATERIAL, REGISTERED)
            .move(AMENDMENT_PENDING, REFUSE, REGISTERED)
            .move(AMENDMENT_PENDING, END_CHANGE, REGISTERED)
            .move(REGISTERED, OPEN_RENEWAL, RENEWAL_PENDING)
            .move(RENEWAL_PENDING, RENEW, REGISTERED)
            .move(RENEWAL_PENDING, REFUSE_RENEWAL, EXPIRED)
            .move(RENEWAL_PENDING, END_CHANGE, REGISTERED)
            .move(REGISTERED, SUSPEND, SUSPENDED)
            .move(REGISTERED, REVOKE, REVOKED)
            .move(REGISTERED, EXPIRE, EXPIRED)
            .move(REGISTERED, DEREGISTER, DEREGISTERED)
            .move(REGISTERED, DEREGISTER_EX_OFFICIO, DEREGISTERED)
            .move(SUSPENDED, CONTINUE_SUSPENSION, SUSPENDED)
            .move(SUSPENDED, LIFT, REGISTERED)
            .move(SUSPENDED, REVOKE, REVOKED)
            .move(SUSPENDED, EXPIRE, EXPIRED)
            .move(SUSPENDED, DEREGISTER, DEREGISTERED)
            .build();

    private static final Set<FilingState> ON_REGISTER =
            EnumSet.of(REGISTERED, AMENDMENT_PENDING, RENEWAL_PENDING, SUSPENDED, REVOKED, DEREGISTERED, EXPIRED);

    /** @throws IllegalTransition when the event does not fit this state */
    FilingState on(FilingEvent event) {
        return TABLE.next(this, event);
    }

    /** A reviewer asks technical questions, intake tells what is missing; neither asks what is the other's. */
    FilingState onCorrection(boolean technical) {
        FilingState next = on(REQUEST_CORRECTION);
        if (technical != (this == UNDER_REVIEW)) {
            throw refused(REQUEST_CORRECTION);
        }
        return next;
    }

    /** For a verb that has a further reason to say that the event does not fit this state. */
    public IllegalTransition refused(FilingEvent event) {
        return TABLE.refused(this, event);
    }

    public boolean allows(FilingEvent event) {
        return TABLE.allows(this, event);
    }

    /** @throws Conflict when the applicant writes nothing now */
    void mustBeEditable() {
        if (this != DRAFT && this != CORRECTION_REQUESTED) {
            throw new Conflict("filing.not_editable");
        }
    }

    /** @throws Conflict when nothing is registered, or not any more */
    void mustBeInForce() {
        if (!isOnRegister() || isEnd()) {
            throw new Conflict("filing.registration_ended");
        }
    }

    /** Whether the authority can order this now; a pending change of the holder's is no shelter from it. */
    public boolean allowsOrder(FilingEvent event) {
        return allows(event) || isPending() && REGISTERED.allows(event);
    }

    /** Nothing more happens. */
    public boolean isEnd() {
        return TABLE.isEnd(this);
    }

    /** The filing is decided and its system in the register, in force or not any more. */
    public boolean isOnRegister() {
        return ON_REGISTER.contains(this);
    }

    /** A change of the holder's is being looked at; the registration stays in force as it is. */
    public boolean isPending() {
        return this == AMENDMENT_PENDING || this == RENEWAL_PENDING;
    }

    /** The table itself, to be drawn and compared. */
    public static StateTable<FilingState, FilingEvent> table() {
        return TABLE;
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
}
