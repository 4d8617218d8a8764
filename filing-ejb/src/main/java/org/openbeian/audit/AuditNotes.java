package org.openbeian.audit;

import org.openbeian.common.CodePoints;

/** What the domain tells the audit trail about the action that is running: which case, from which state to which. */
public final class AuditNotes {

    private static final int DETAIL = 500;

    private String caseId;
    private String oldState;
    private String newState;
    private String detail;
    private boolean named;

    /** The first old state and the last new state of one action are what the line shows. */
    public void moved(String ofCase, String from, String to) {
        caseId = ofCase;
        if (oldState == null) {
            oldState = from;
        }
        newState = to;
    }

    public void about(String ofCase) {
        caseId = ofCase;
    }

    public void detail(String text) {
        String joined = detail == null ? text : detail + "; " + text;
        detail = CodePoints.cut(joined, DETAIL);
    }

    /** Whoever acts says by name who they are, such as at the sign-in: no stranger whose time is not to be known exactly. */
    public void named(String username) {
        named = true;
        detail(username);
    }

    boolean isNamed() {
        return named;
    }

    String caseId() {
        return caseId;
    }

    String oldState() {
        return oldState;
    }

    String newState() {
        return newState;
    }

    String detail() {
        return detail;
    }
}
