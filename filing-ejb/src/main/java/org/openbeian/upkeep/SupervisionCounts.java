package org.openbeian.upkeep;

/**
 * What waits for supervisors and stands in lists of its own, not in the queue; more than {@link DeskCounts#MOST} is more.
 *
 * @param complaints open ones that nobody handles or that are late
 * @param incidents open ones of which something is due today or late
 * @param proposals those on which nobody has decided
 * @param conditions those whose day has passed
 */
public record SupervisionCounts(int complaints, int incidents, int proposals, int conditions) {

    public boolean isAny() {
        return complaints + incidents + proposals + conditions > 0;
    }
}
