package org.openbeian.register;

import java.time.LocalDate;
import org.openbeian.common.PortalClock;
import org.openbeian.review.CaseCondition;

/**
 * A condition of a registration as the public sees it: which, by when, and whether it is met. Never what was handed in.
 *
 * @param code code of table T13
 * @param dueOn null for what was checked before the decision
 * @param metOn the last time it was found to be met; null when never
 */
public record PublicCondition(String code, State state, LocalDate dueOn, LocalDate metOn) {

    /** What the public may know of it. */
    public enum State {
        OPEN,
        MET,
        BREACHED,
        WAIVED
    }

    PublicCondition(CaseCondition condition) {
        this(
                condition.getCode(),
                switch (condition.getState()) {
                    case VERIFIED -> State.MET;
                    case BREACHED -> State.BREACHED;
                    case WAIVED -> State.WAIVED;
                    default -> State.OPEN;
                },
                condition.isBeforeDecision() ? null : condition.getDueOn(),
                condition.getVerifiedAt() == null
                        ? null
                        : LocalDate.ofInstant(condition.getVerifiedAt(), PortalClock.ZONE));
    }
}
