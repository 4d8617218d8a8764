package org.openbeian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.registration.RegistrationChange;

/**
 * What followed from an incident for one registration: a measure, a proposal, a regrade.
 *
 * @param what what was proposed; MEASURE for a measure, REGRADE for a regrade
 * @param state of a measure ORDERED, ANSWERED, VERIFIED; of a proposal OPEN, ORDERED, DECLINED, TAKEN_BACK; of a regrade
 *     OPEN or its result
 * @param filingId the registration on whose page it goes on
 * @param endedAt when it came to that end; null while it is open
 * @param dueOn null unless it is a measure
 * @param measure the measure itself; null for what is none
 */
public record Consequence(
        Kind kind,
        String what,
        String state,
        String text,
        String filingId,
        String systemZh,
        String systemEn,
        Instant at,
        Instant endedAt,
        LocalDate dueOn,
        Measure measure) {

    /** What it is. */
    public enum Kind {
        MEASURE,
        PROPOSAL,
        REGRADE
    }

    /** Of whichever kind it is. */
    static Consequence of(Object followed, String filingId, String systemZh, String systemEn) {
        if (followed instanceof Measure measure) {
            return new Consequence(
                    Kind.MEASURE,
                    "MEASURE",
                    measure.getState().name(),
                    measure.getText(),
                    filingId,
                    systemZh,
                    systemEn,
                    measure.getOrderedAt(),
                    measure.getVerifiedAt(),
                    measure.getDueOn(),
                    measure);
        }
        if (followed instanceof Proposal proposal) {
            return new Consequence(
                    Kind.PROPOSAL,
                    proposal.getEvent().name(),
                    proposal.getEnd(),
                    proposal.getReasons(),
                    filingId,
                    systemZh,
                    systemEn,
                    proposal.getProposedAt(),
                    proposal.getDecidedAt(),
                    null,
                    null);
        }
        RegistrationChange regrade = (RegistrationChange) followed;
        return new Consequence(
                Kind.REGRADE,
                "REGRADE",
                regrade.isOpen() ? "OPEN" : regrade.getResult().name(),
                regrade.getDeclared(),
                filingId,
                systemZh,
                systemEn,
                regrade.getOpenedAt(),
                regrade.isOpen() ? null : regrade.getDecidedAt(),
                null,
                null);
    }

    /** Whether it is a measure that keeps the incident open, or is carried over. */
    public boolean isOpenMeasure() {
        return measure != null && measure.getState() != MeasureState.VERIFIED;
    }
}
