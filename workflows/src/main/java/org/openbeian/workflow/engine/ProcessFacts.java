package org.openbeian.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A process keeps ids and what steers it, nothing else: no texts, no documents, no objects. */
public final class ProcessFacts {

    private static final int LONGEST = 64;

    /** What the timers of the models wait for. */
    private static final Set<String> TIMES = Set.of("intakeDue", "correctionReminder", "correctionDue");

    private ProcessFacts() {}

    public static Map<String, Object> of(Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>();
        facts.forEach((name, fact) -> variables.put(name, value(name, fact)));
        return variables;
    }

    public static Object value(String name, Object fact) {
        if (fact instanceof String time && TIMES.contains(name)) {
            return wholeSecond(Instant.parse(time));
        }
        if (fact == null || fact instanceof Boolean || fact instanceof Integer) {
            return fact;
        }
        if (fact instanceof Enum<?> constant) {
            return constant.name();
        }
        if (fact instanceof Instant instant) {
            return wholeSecond(instant);
        }
        if (fact instanceof String text && text.length() <= LONGEST) {
            return text;
        }
        throw new IllegalArgumentException(
                "A process keeps ids and facts only, not a " + fact.getClass().getName());
    }

    /** The engine's tables have whole seconds; a time limit may end late by less than one, never early. */
    private static Date wholeSecond(Instant instant) {
        Instant floor = instant.truncatedTo(ChronoUnit.SECONDS);
        return Date.from(floor.equals(instant) ? floor : floor.plusSeconds(1));
    }
}
