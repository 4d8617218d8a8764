package org.openbeian.openness;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the desk's list of correction requests.
 *
 * @param outcome null while it waits
 */
public record CorrectionRow(
        String id,
        String number,
        CorrectedField field,
        Instant receivedAt,
        LocalDate dueOn,
        CorrectionOutcome outcome,
        Instant proposedAt,
        String entryNumber,
        String systemZh,
        String systemEn) {

    /** Whether an answer waits for a second officer. */
    public boolean isProposed() {
        return outcome == null && proposedAt != null;
    }
}
