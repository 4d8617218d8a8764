package org.openbeian.registration;

/** What can happen to a filing; the words of the state table. */
public enum FilingEvent {
    SUBMIT,
    DISCARD,
    WITHDRAW,
    REQUEST_CORRECTION,
    RESUBMIT,
    ANSWER_TECHNICAL,
    LAPSE,
    REFUSE_ACCEPTANCE,
    ACCEPT,
    GRADE,
    CLOSE_NOT_REQUIRED,
    REGISTER_NOTICE,
    REJECT_RED_LINE,
    START_REVIEW,
    REGRADE,
    CONVENE_PANEL,
    REPORT,
    FINISH_REVIEW,
    RETURN,
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    REJECT,
    ISSUE,
    SUSPEND,
    LIFT,
    REVOKE,
    EXPIRE,
    DEREGISTER,
    DEREGISTER_EX_OFFICIO
}
