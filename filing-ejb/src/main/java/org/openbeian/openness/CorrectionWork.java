package org.openbeian.openness;

/** What a correction request asks of an officer. */
public enum CorrectionWork {
    ANSWER,
    /** What another officer has proposed, and would change the name of a holder. */
    AGREE
}
