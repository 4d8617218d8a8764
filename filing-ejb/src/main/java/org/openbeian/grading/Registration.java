package org.openbeian.grading;

/** Whether a system must be registered. */
public enum Registration {
    REQUIRED,
    VOLUNTARY_NOTICE,
    NOT_REQUIRED,
    REJECTED_RED_LINE
}
