package org.openbeian.access;

/** How somebody stands at an authority. */
public enum Standing {
    /** Proposed or invited; has not accepted yet and may do nothing. */
    INVITED,
    /** Has accepted and works with the roles given. */
    ACTIVE,
    /** Has left; can be invited again. */
    ENDED
}
