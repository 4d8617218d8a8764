package org.openbeian.registration;

/** How a filing came to be withdrawn. The state table has one state for all of them; whoever reads it wants to know which. */
public enum Withdrawal {
    /** A draft that was given up before anybody had it. */
    DISCARDED,
    /** Taken back by the applicant, who has said why. */
    BY_APPLICANT,
    /** A correction was not answered in time: it counts as withdrawn (视为撤回). */
    LAPSED,
    /** A change that was being corrected when its registration ended. */
    WITH_REGISTRATION;

    /** Null for a filing in every other state. */
    static Withdrawal of(Filing filing) {
        return filing.getState() == FilingState.WITHDRAWN
                ? filing.ending().withdrawal(filing.submission().at() != null)
                : null;
    }
}
