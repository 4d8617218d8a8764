package org.openbeian.review;

import org.openbeian.common.BusinessException;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;

/** What no approver can approve, whatever they think of it. */
final class Approvable {

    private Approvable() {}

    /**
     * The grade has to stand, no red line may be crossed, and what a change is to change must still be there.
     *
     * @param registration where the registration stands that the case would change; null when it changes none
     */
    static void mustBe(Filing filing, FilingState registration) {
        filing.review().gradeMustStand();
        if (filing.getTerms().isRedLine()) {
            throw new BusinessException("review.red_line_cannot_be_approved");
        }
        mustHaveWhatItChanges(registration);
    }

    /**
     * Nobody is asked to correct, nor is given, a change of what has ended.
     *
     * @param registration as above
     */
    static void mustHaveWhatItChanges(FilingState registration) {
        if (registration != null && registration.isEnd()) {
            throw new BusinessException("filing.registration_ended");
        }
    }
}
