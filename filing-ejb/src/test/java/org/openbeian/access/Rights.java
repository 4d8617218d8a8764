package org.openbeian.access;

/** That somebody has lost a right, for tests of who hears of it. */
public final class Rights {

    private Rights() {}

    /** @param left the roles that the person still has */
    public static RightsLost lost(Role... left) {
        return new RightsLost(Callers.officer("leaver", null, left));
    }
}
