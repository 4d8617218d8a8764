package org.openbeian.deadline;

/** What a clock belongs to, or what waits for somebody; a notice has no clock. */
public enum CaseKind {
    FILING,
    INCIDENT,
    COMPLAINT,
    CORRECTION,
    BULLETIN
}
