package org.openbeian.bulletin;

/** What a notice is about. */
public enum BulletinKind {
    /** The portal cannot be used, or not wholly. */
    OUTAGE,
    /** Deadlines that fall into the time of the notice move to after it. */
    DEADLINE_SHIFT,
    /** Anything else that everybody should know. */
    GENERAL
}
