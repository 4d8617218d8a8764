package org.openbeian.registration;

/** Why a filing is made. */
public enum FilingKind {
    /** A system is filed for the first time. */
    INITIAL,
    /** Something that matters for grading has changed (Algorithm Provisions Art. 24: ten working days). */
    MATERIAL_CHANGE,
    /** The holder changes a registration. */
    AMENDMENT,
    /** The holder wants the registration for another period (Administrative Licensing Law Art. 50). */
    RENEWAL,
    /** The authority grades a registered system anew, because of an incident or new facts. */
    REGRADE;

    /** Whether such a filing changes a registration that is there, instead of making one. */
    public boolean isChange() {
        return this == AMENDMENT || this == RENEWAL || this == REGRADE;
    }
}
