package org.openbeian.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/** On what a proposal rests. Each order has its own, as the state table of the rules says. */
public enum Ground {
    /** An incident of level 3 or 4. */
    GRAVE_INCIDENT(FilingEvent.SUSPEND),
    CONDITION_BREACHED(FilingEvent.SUSPEND),
    INSPECTION_FAILED(FilingEvent.SUSPEND),
    FALSE_STATEMENTS(FilingEvent.REVOKE),
    RED_LINE(FilingEvent.REVOKE),
    /** What was ordered to be put right while it is suspended was not, and its day has passed. */
    NOT_PUT_RIGHT(FilingEvent.REVOKE),
    /** What had to be put right is put right; nothing else is meant where nothing was ordered. */
    MEASURES_VERIFIED(FilingEvent.LIFT),
    /** What it was suspended for is no longer there, or never was. */
    REASON_GONE(FilingEvent.LIFT),
    /** What it was suspended for is still there: the review lets it last. */
    REASON_STANDS(FilingEvent.CONTINUE_SUSPENSION),
    ENTITY_DISSOLVED(FilingEvent.DEREGISTER_EX_OFFICIO),
    SERVICE_ENDED(FilingEvent.DEREGISTER_EX_OFFICIO);

    /** An incident on which a suspension rests is at least of this level. */
    static final int GRAVE_FROM = 3;

    private final FilingEvent event;

    Ground(FilingEvent event) {
        this.event = event;
    }

    /** Whether that can be proposed because of it, for a registration in that state. */
    boolean bears(FilingEvent proposed, FilingState state) {
        return event == proposed && (this != NOT_PUT_RIGHT || state == FilingState.SUSPENDED);
    }

    /** Whether it can be meant where no incident is graver than that; 0 where there is none. */
    public boolean isPossibleWith(int incidentLevel) {
        return this != GRAVE_INCIDENT || incidentLevel >= GRAVE_FROM;
    }

    /**
     * What is claimed has to be there.
     *
     * @param ground null when none is named
     * @param incidentLevel of the incident that is named with it; 0 for none
     * @param breached whether a condition of the registration is breached and not settled
     * @throws Invalid at {@code ground}
     */
    static void mustHold(Ground ground, int incidentLevel, boolean breached) {
        if (ground != null && !ground.isPossibleWith(incidentLevel)) {
            throw new Invalid("/ground", "supervision.no_grave_incident");
        }
        if (ground == CONDITION_BREACHED && !breached) {
            throw new Invalid("/ground", "supervision.no_breach");
        }
    }

    /**
     * Whether the measures bear it out: nothing is verified, and nothing was left undone, where nothing was ordered.
     *
     * @param measures those of the suspension, see {@link Suspension#measures}
     */
    boolean isMetBy(List<Measure> measures, LocalDate today) {
        return switch (this) {
            case MEASURES_VERIFIED ->
                !measures.isEmpty()
                        && measures.stream().allMatch(measure -> measure.getState() == MeasureState.VERIFIED);
            case NOT_PUT_RIGHT -> measures.stream().anyMatch(measure -> measure.isLate(today));
            default -> true;
        };
    }

    /**
     * What the proposals that are possible can rest on.
     *
     * @param measures those of the suspension, see {@link Suspension#measures}
     */
    static List<Ground> of(Set<FilingEvent> proposable, FilingState state, List<Measure> measures, LocalDate today) {
        return Arrays.stream(values())
                .filter(ground -> proposable.stream().anyMatch(event -> ground.bears(event, state)))
                .filter(ground -> ground.isMetBy(measures, today))
                .toList();
    }

    public FilingEvent getEvent() {
        return event;
    }
}
