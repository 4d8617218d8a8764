package org.openbeian.openness;

import java.time.Instant;

/** An answered correction request as everybody sees it: what it was about and what came of it, never who asked. */
public record PublicCorrection(
        String number,
        CorrectedField field,
        Instant receivedAt,
        Instant answeredAt,
        CorrectionOutcome outcome,
        String reasons,
        boolean amended) {

    /** It comes from the filing, and its holder changes it there. */
    public boolean isByAmendment() {
        return amended && !field.isDecided();
    }

    /** The authority has decided it, and decides anew by the procedure for it. */
    public boolean isByAuthority() {
        return amended && field.isDecided();
    }
}
