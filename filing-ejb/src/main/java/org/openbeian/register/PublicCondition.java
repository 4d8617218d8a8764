package org.openbeian.register;

import java.time.LocalDate;
import org.openbeian.common.PortalClock;
import org.openbeian.review.CaseCondition;

/** A condition of a registration as the public sees it: which, by when, and whether it is met. Never what was handed in. */
public final class PublicCondition {

    /** What the public may know of it. */
    public enum State {
        OPEN,
        MET,
        BREACHED,
        WAIVED
    }

    private final String code;
    private final State state;
    private final LocalDate dueOn;
    private final LocalDate metOn;

    PublicCondition(CaseCondition condition) {
        this.code = condition.getCode();
        this.state = switch (condition.getState()) {
            case VERIFIED -> State.MET;
            case BREACHED -> State.BREACHED;
            case WAIVED -> State.WAIVED;
            default -> State.OPEN;
        };
        this.dueOn = condition.isBeforeDecision() ? null : condition.getDueOn();
        this.metOn = condition.getVerifiedAt() == null
                ? null
                : LocalDate.ofInstant(condition.getVerifiedAt(), PortalClock.ZONE);
    }

    /** Code of table T13. */
    public String getCode() {
        return code;
    }

    public State getState() {
        return state;
    }

    /** Null for what was checked before the decision. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The last time it was found to be met; null when never. */
    public LocalDate getMetOn() {
        return metOn;
    }
}
