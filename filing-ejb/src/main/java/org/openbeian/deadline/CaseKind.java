package org.openbeian.deadline;

/** What a clock belongs to. */
public enum CaseKind {
    FILING,
    INCIDENT,
    COMPLAINT,
    CORRECTION
}
