package org.openbeian.complaint;

/** What came of a complaint. It is not the same thing as closed: an answer has an outcome before anything is closed. */
public enum Outcome {
    /** The complaint is right. */
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    /** Both sides agreed. */
    AGREED,
    /** Another body deals with it. */
    TRANSFERRED,
    NOT_ACCEPTED,
    WITHDRAWN;

    /** Whether an officer's answer can end so; the others come with their own act. */
    public boolean isFinding() {
        return this == UPHELD || this == PARTLY_UPHELD || this == NOT_UPHELD;
    }
}
