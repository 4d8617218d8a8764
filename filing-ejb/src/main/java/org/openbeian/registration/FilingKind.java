package org.openbeian.registration;

/** Why a filing is made. */
public enum FilingKind {
    /** A system is filed for the first time. */
    INITIAL,
    /** Something that matters for grading has changed (Algorithm Provisions Art. 24: ten working days). */
    MATERIAL_CHANGE
}
