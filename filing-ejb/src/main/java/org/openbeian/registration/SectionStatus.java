package org.openbeian.registration;

/** How far a page of the filing is. */
public enum SectionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETE,
    /** A correction was asked for here. */
    ATTENTION,
    NOT_NEEDED
}
