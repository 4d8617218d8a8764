package org.openbeian.review;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/**
 * What an approver may not do in silence: leave out a condition that a rule asks for, or approve what a reviewer or the
 * panel has not approved, or not so. With a reason it is a decision, without one a slip.
 */
final class Departure {

    private Departure() {}

    /**
     * @param asked conditions that the rules ask for
     * @param set conditions of this approval, with those of the approver before
     * @param opinions what reviewers and panel have signed in this round
     * @param reason as given, may be null
     * @throws Invalid at the reason, when one is missing
     */
    static void needsReason(Set<String> asked, Set<String> set, Collection<String> opinions, String reason) {
        if (InputCheck.isReason(reason)) {
            return;
        }
        Set<String> left = leftOut(asked, set);
        if (!left.isEmpty()) {
            throw new Invalid("/text", "review.conditions_left_out", left.size(), InputCheck.REASON);
        }
        if (opinions.contains("REJECT")) {
            throw new Invalid("/text", "review.against_opinion", InputCheck.REASON);
        }
        if (set.isEmpty() && opinions.contains("APPROVE_WITH_CONDITIONS")) {
            throw new Invalid("/text", "review.without_advised_conditions", InputCheck.REASON);
        }
    }

    /** What the rules ask for and nobody attaches, in the order of the codes. */
    static Set<String> leftOut(Set<String> asked, Set<String> set) {
        Set<String> left = new TreeSet<>(asked);
        left.removeAll(set);
        return left;
    }
}
