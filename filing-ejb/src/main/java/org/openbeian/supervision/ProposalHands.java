package org.openbeian.supervision;

import java.util.Set;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;

/**
 * Through whose hands a proposal has gone, and what they keep each of them from: who proposes does not decide (SOD-09), and
 * a hearing is led by somebody who has neither investigated nor decides (Administrative Penalty Law art. 64).
 *
 * @param proposer who has proposed it
 * @param first the first of two approvers who has agreed; null for nobody
 * @param presider who leads its hearing as it was announced last; null for nobody
 */
record ProposalHands(String proposer, String first, String presider) {

    /** A hearing that was asked for is announced by somebody who has not investigated. */
    void mustNotHaveProposed(String person) {
        if (person.equals(proposer)) {
            throw new BusinessException("supervision.hearing_by_another");
        }
    }

    /** The record is of who has led the hearing. */
    void mustLead(String person) {
        if (!person.equals(presider)) {
            throw new BusinessException("supervision.recorded_by_presider");
        }
    }

    /** @param involved who has looked into what it rests on, or has a conflict of interest */
    boolean mayLead(String person, Set<String> involved) {
        return !person.equals(proposer) && !person.equals(first) && !involved.contains(person);
    }

    /** SOD-09. */
    void mustDecide(String approver) {
        if (approver.equals(proposer)) {
            throw new BusinessException("sod.09");
        }
        if (approver.equals(presider)) {
            throw new BusinessException("supervision.presider_decides");
        }
        if (approver.equals(first)) {
            throw new BusinessException("sod.09.second");
        }
    }

    /** Nobody takes back what somebody else has proposed. */
    void mustTakeBack(String person) {
        if (!person.equals(proposer)) {
            throw new Conflict("supervision.not_taken_back");
        }
    }

    /**
     * SOD-04.
     *
     * @param barred who must have no part in this system
     */
    void mustBeUntainted(Set<String> barred) {
        if (barred.contains(proposer) || first != null && barred.contains(first)) {
            throw new Conflict("supervision.proposed_in_conflict");
        }
        if (presider != null && barred.contains(presider)) {
            throw new Conflict("supervision.heard_in_conflict");
        }
    }
}
