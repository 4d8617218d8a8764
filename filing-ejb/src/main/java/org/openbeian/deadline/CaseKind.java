package org.openbeian.deadline;

/** What a clock belongs to, or what waits for somebody; a measure, a proposal, an inspection and a notice have no clock. */
public enum CaseKind {
    FILING,
    INCIDENT,
    COMPLAINT,
    CORRECTION,
    MEASURE,
    PROPOSAL,
    INSPECTION,
    BULLETIN
}
