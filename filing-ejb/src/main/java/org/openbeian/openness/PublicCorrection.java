package org.openbeian.openness;

import java.time.Instant;

/** An answered correction request as everybody sees it: what it was about and what came of it, never who asked. */
public final class PublicCorrection {

    private final String number;
    private final CorrectedField field;
    private final Instant receivedAt;
    private final Instant answeredAt;
    private final CorrectionOutcome outcome;
    private final String reasons;
    private final boolean byAmendment;

    public PublicCorrection(
            String number,
            CorrectedField field,
            Instant receivedAt,
            Instant answeredAt,
            CorrectionOutcome outcome,
            String reasons,
            boolean byAmendment) {
        this.number = number;
        this.field = field;
        this.receivedAt = receivedAt;
        this.answeredAt = answeredAt;
        this.outcome = outcome;
        this.reasons = reasons;
        this.byAmendment = byAmendment;
    }

    public String getNumber() {
        return number;
    }

    public CorrectedField getField() {
        return field;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    public String getReasons() {
        return reasons;
    }

    /** It comes from the filing, and its holder changes it there. */
    public boolean isByAmendment() {
        return byAmendment && !field.isDecided();
    }

    /** The authority has decided it, and decides anew by the procedure for it. */
    public boolean isByAuthority() {
        return byAmendment && field.isDecided();
    }
}
