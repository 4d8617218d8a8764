package org.openbeian.grading;

/** The way a case is reviewed. RED_LINE and NONE are ends: grade and conditions are then advice only. */
public enum Track {
    NOTICE,
    SIMPLE,
    FULL,
    EXPERT,
    EXPERT_JOINT,
    RED_LINE,
    NONE;

    /** Asks for more people than the other; the ends ask for nobody. */
    public boolean isHeavierThan(Track other) {
        return compareTo(RED_LINE) < 0 && (compareTo(other) > 0 || other == NONE);
    }
}
