package org.openbeian.incident;

/** What can happen to an incident; the words of the state table. */
public enum IncidentEvent {
    REPORT,
    TRIAGE,
    MERGE,
    DISMISS,
    START,
    RELEVEL,
    CONTAIN,
    RELAPSE,
    END_HANDLING,
    SUBMIT_SUMMARY,
    RETURN_SUMMARY,
    CLOSE,
    REOPEN
}
