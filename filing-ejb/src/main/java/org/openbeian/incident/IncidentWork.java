package org.openbeian.incident;

/** What an incident asks of a supervisor; what its operators owe is theirs. */
public enum IncidentWork {
    /** Confirm its level, or put it aside. */
    TRIAGE,
    /** Another supervisor puts it aside as well, or does not. */
    CONFIRM_DISMISSAL,
    CONTAIN,
    END_HANDLING,
    SUM_UP,
    CLOSE,
    START;

    /** @param operated whether a party has somebody who can contain it and sum it up */
    static IncidentWork in(IncidentState state, boolean operated) {
        return switch (state) {
            case REPORTED -> TRIAGE;
            case HANDLING -> operated ? null : CONTAIN;
            case CONTAINED -> END_HANDLING;
            case HANDLED -> operated ? null : SUM_UP;
            case SUMMARY_SUBMITTED -> CLOSE;
            case REOPENED -> START;
            case TRIAGED, NOT_INCIDENT, CLOSED, MERGED -> null;
        };
    }
}
