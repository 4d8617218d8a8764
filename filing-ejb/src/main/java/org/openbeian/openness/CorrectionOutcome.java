package org.openbeian.openness;

/** What the authority has answered to a request to correct an entry. */
public enum CorrectionOutcome {
    ACCEPTED,
    PARTLY,
    DECLINED
}
