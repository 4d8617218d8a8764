package org.openbeian.openness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.complaint.Outcome;
import org.openbeian.incident.IncidentState;

/** Sorts complaints and incidents by what came of them, in words that say nothing of a single one. */
final class Outcomes {

    /** Nothing has come of it yet: what moves when somebody complains or reports. */
    static final String OPEN = "OPEN";

    private Outcomes() {}

    /** @param rows pairs of an outcome, null for none yet, and a count */
    static Map<String, Long> ofComplaints(List<Object[]> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(OPEN, 0L);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.name(), 0L);
        }
        rows.forEach(row -> counts.merge(row[0] == null ? OPEN : row[0].toString(), (Long) row[1], Long::sum));
        return counts;
    }

    /** @param rows pairs of a state and a count; a merged incident is counted where it went */
    static Map<String, Long> ofIncidents(List<Object[]> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(OPEN, 0L);
        counts.put(IncidentState.CLOSED.name(), 0L);
        counts.put(IncidentState.NOT_INCIDENT.name(), 0L);
        for (Object[] row : rows) {
            IncidentState state = (IncidentState) row[0];
            if (state != IncidentState.MERGED) {
                counts.merge(state.isOpen() ? OPEN : state.name(), (Long) row[1], Long::sum);
            }
        }
        return counts;
    }
}
