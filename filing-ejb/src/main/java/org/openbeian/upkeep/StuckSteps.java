package org.openbeian.upkeep;

import java.util.List;

/** The steps of the caller's authority that stand still, in the words of the domain; the engine answers it. */
public interface StuckSteps {

    /** The oldest first. */
    List<StuckStep> all();

    /** How many there are, at most {@code most}. */
    int count(int most);

    List<StuckStep> of(String caseId);

    boolean isStuck(String stepId);

    /**
     * Lets the portal try it once more, at once.
     *
     * @return the case
     * @throws org.openbeian.common.NotFound when the authority has no such step, or it has gone on meanwhile
     */
    String again(String stepId);

    /**
     * Goes on without a step that only tells somebody something, because it was done by hand.
     *
     * @return the case
     * @throws org.openbeian.common.Conflict when the case cannot go on without it
     */
    String without(String stepId);
}
