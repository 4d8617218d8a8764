package org.openbeian.complaint;

/** What can happen to a complaint. */
public enum ComplaintEvent {
    FLAG_URGENT,
    SETTLE,
    ACCEPT,
    REFUSE,
    TRANSFER,
    WITHDRAW,
    FORWARD,
    INVESTIGATE,
    PROVIDER_ANSWERS,
    PROVIDER_SILENT,
    MEDIATE,
    END_MEDIATION,
    AGREE,
    RAISE_INCIDENT,
    ANSWER,
    CLOSE,
    ASK_REVIEW
}
