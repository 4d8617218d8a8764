package org.openbeian.bulletin;

/** What a notice is about. */
public enum BulletinKind {
    /** The portal cannot be used, or not wholly. */
    OUTAGE,
    /** Anything else that everybody should know. */
    GENERAL
}
