package org.openbeian.upkeep;

/**
 * What waits for the caller beside the queue; 0 for what is not theirs to see.
 *
 * @param letGo work that lost its holder and has no other yet
 * @param stuck steps that the portal does not get done
 * @param members what a second administrator has to agree to
 */
public record DeskCounts(int letGo, int stuck, int letters, int members) {

    /** More is said as more. */
    public static final int MOST = 99;
}
