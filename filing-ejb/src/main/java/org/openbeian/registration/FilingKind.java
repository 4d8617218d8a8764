package org.openbeian.registration;

/** Why a filing is made. */
public enum FilingKind {
    /** A system is filed for the first time. */
    INITIAL,
    /** Something that matters for grading has changed (Algorithm Provisions Art. 24: ten working days). */
    MATERIAL_CHANGE,
    /** A system that is on file with another authority comes into this register, with the change that it was filed for. */
    TRANSFER_IN,
    /** The holder changes a registration. */
    AMENDMENT,
    /** The holder wants the registration for another period (Administrative Licensing Law Art. 50). */
    RENEWAL,
    /** The authority grades a registered system anew, because of an incident or new facts. */
    REGRADE;

    /**
     * What a filing of a system is that was never registered here. Nothing can be changed that is not there: a change
     * becomes a transfer when the system is on file elsewhere (FK-01) and a first filing when it is not (FK-02).
     *
     * @param elsewhere whether a filing with another authority is claimed
     */
    public static FilingKind ofNewcomer(boolean elsewhere) {
        return elsewhere ? TRANSFER_IN : INITIAL;
    }

    /** Whether such a filing changes a registration that is there, instead of making one. */
    public boolean isChange() {
        return this == AMENDMENT || this == RENEWAL || this == REGRADE;
    }
}
