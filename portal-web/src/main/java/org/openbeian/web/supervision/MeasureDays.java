package org.openbeian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.common.PortalClock;
import org.openbeian.supervision.Hearing;
import org.openbeian.supervision.Measure;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.Suspension;

/** Which days of measures and hearings have passed today. */
@Named
@RequestScoped
public class MeasureDays {

    @Inject
    PortalClock clock;

    /** @param measure may be null: what is none is not late */
    public boolean late(Measure measure) {
        return measure != null && measure.isLate(clock.today());
    }

    /** The day of its follow-up check has come. */
    public boolean toBeChecked(Measure measure) {
        return measure.isToBeChecked(clock.today());
    }

    /** The day by which it is looked at again has passed. @param suspension may be null */
    public boolean reviewLate(Suspension suspension) {
        return suspension != null && suspension.isLate(clock.today());
    }

    /** The holder can still answer. @param proposal may be null */
    public boolean answerable(Proposal proposal) {
        return proposal != null && proposal.isAnswerable(clock.today());
    }

    /** Nothing can be ordered yet. @param proposal may be null */
    public boolean beingHeard(Proposal proposal) {
        return proposal != null && proposal.isBeingHeard(clock.today());
    }

    /** How far it is with hearing the holder: OPEN, STATEMENT, ASKED, HELD, MISSED, OVER without an answer, or TAKEN_BACK or DECLINED so that none is due. */
    public String stage(Proposal proposal) {
        Hearing hearing = proposal.getHearing();
        if (hearing.getRecordedAt() != null) {
            return hearing.isAppeared() ? "HELD" : "MISSED";
        }
        if (hearing.getSaidAt() != null) {
            return hearing.isAsked() ? "ASKED" : "STATEMENT";
        }
        if (!proposal.isOpen() && !proposal.isOrdered()) {
            return proposal.getEnd();
        }
        return answerable(proposal) ? "OPEN" : "OVER";
    }
}
