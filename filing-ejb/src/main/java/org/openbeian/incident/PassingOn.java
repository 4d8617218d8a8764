package org.openbeian.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.RunningClock;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;

/**
 * How fast levels 3 and 4 are passed on to the authority above: that hangs on who runs the system, and is counted from
 * the report, not from the confirmation of the level (National Cybersecurity Incident Reporting Measures art. 4).
 */
final class PassingOn {

    private static final Map<String, String> CLOCKS = Map.of(
            "cii", "CN-INC-CII-UP-30M",
            "central_organ", "CN-INC-CENTRAL-UP-1H",
            "other", "CN-INC-OTHER-UP-1H");

    private PassingOn() {}

    /** The codes of these clocks, whoever runs the system. */
    static Collection<String> clocks() {
        return CLOCKS.values();
    }

    /** The code of the clock for who runs this system, as far as that is known. */
    static String clock(Incident incident) {
        String operator = (String) IncidentFacts.read(
                        incident.getFacts().getJsonObject("impact"),
                        incident.getFacts().getJsonObject("context"))
                .completed()
                .get(IncidentFact.OPERATOR_TYPE);
        return CLOCKS.get(operator);
    }

    /**
     * By when it would have to be passed on if its level, which nobody has confirmed, is 3 or 4 after all. Empty once it is
     * confirmed, and where it is taken for one of them already, as its clock runs then.
     */
    static Optional<Instant> ifGrave(Incident incident) {
        if (incident.getState() != IncidentState.REPORTED
                || incident.getGravity().isLevelFinal()
                || incident.isToBeEscalated()) {
            return Optional.empty();
        }
        ClockDefinition clock = ClockDefinitions.get(clock(incident));
        return Optional.of(RunningClock.start(clock, incident.getReportedAt())
                .due()
                .orElseThrow()
                .end());
    }
}
