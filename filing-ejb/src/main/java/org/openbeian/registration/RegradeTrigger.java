package org.openbeian.registration;

/** What makes a change material, so that the system has to be graded anew (decision flow, "re-grade on"). */
public enum RegradeTrigger {
    COMPUTE_BAND,
    SCALE_BAND,
    NEW_MODALITY,
    SECTOR,
    AUTONOMY_RISES,
    MODEL_ORIGIN,
    UPSTREAM_MODEL,
    DUAL_USE,
    /** The rules say something else than before: grade, category, obligations, red lines. Without it a change of another fact could raise the grade unseen. */
    OUTCOME
}
