package org.openbeian.registration;

import java.time.Instant;
import java.util.Map;

/**
 * The process behind a filing, in the words of the domain. The state of a filing is changed first, then the process is
 * told, in the same transaction; it answers nothing and is never asked.
 */
public interface FilingProcess {

    /** A filing was submitted for the first time; starts the review and asks intake. {@code intakeDue}: when it counts as accepted. */
    void submitted(String filingId, Instant intakeDue);

    /** The authority grades a registered system anew; starts with the classifier, as there is nothing to accept. */
    void regradeOpened(String filingId);

    /** A person has finished the task. The facts steer the way on; see {@link Step}. */
    void completed(String taskId, Step outcome, Map<String, Object> facts);

    /** The applicant has more time for the correction that is waited for. Facts: correctionReminder, correctionDue. */
    void correctionExtended(String filingId, Map<String, Object> timers);

    /** The filing counts as accepted then, not when it was said first. */
    void intakeMoved(String filingId, Instant intakeDue);

    /** The applicant took the filing back; whatever was asked is asked no more. */
    void withdrawn(String filingId);

    /** Outcomes of tasks that the process model knows. */
    enum Step {
        /** Intake, facts: none. */
        ACCEPTED,
        /** Intake takes a minor change of a registration as it is, and the case is done. */
        RECORDED,
        /** Intake: not accepted. */
        REFUSED,
        /** Intake or reviewer, facts: correctionReminder, correctionDue (dates). */
        CORRECTION,
        /**
         * Applicant has answered the correction, facts: intakeDue after a correction asked for by intake; regrade (whether
         * the grade was set for other facts) after one asked for by a reviewer.
         */
        ANSWERED,
        /** Classifier, facts: route (REVIEW, NOTICE, NOT_REQUIRED, RED_LINE, RECORD, CONFIRM), reviewers, panelSize, approvers. */
        GRADED,
        /** Second classifier agrees, facts: as GRADED. */
        CONFIRMED,
        /** Second classifier does not agree: back to grading. */
        DISPUTED,
        /** One reviewer has signed. */
        SIGNED,
        /** A reviewer sends the case back to grading. */
        REGRADE,
        /** One panel member has voted. */
        VOTED,
        /** A reviewer has closed the review after the panel. */
        CLOSED,
        /** The sector authority's opinion is there. */
        CONSULTED,
        /** One approver approves. */
        APPROVED,
        /** An approver sends it back to the review, once. */
        RETURNED,
        /** An approver rejects. */
        REJECTED
    }
}
