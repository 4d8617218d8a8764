package org.openbeian.registration;

/** How a change of a registration ended. */
public enum ChangeResult {
    /** It made a new version. */
    ACCEPTED,
    /** It was refused; the old version stays. */
    REFUSED,
    /** It came to nothing: taken back, lapsed, not accepted, or the registration had ended meanwhile. */
    ENDED,
    /** A regrade found everything as it was. */
    UNCHANGED
}
