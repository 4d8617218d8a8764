package org.openbeian.grading;

/** The way a case is reviewed. RED_LINE and NONE are ends: grade and conditions are then advice only. */
public enum Track {
    NOTICE,
    SIMPLE,
    FULL,
    EXPERT,
    EXPERT_JOINT,
    RED_LINE,
    NONE
}
