package org.openbeian.upkeep;

/**
 * What waits for the caller beside the queue; 0 for what is not theirs to see.
 *
 * @param letGo work that lost its holder and has no other yet
 */
public record DeskCounts(int letGo, int stuck, int letters) {

    /** More is said as more. */
    public static final int MOST = 99;
}
