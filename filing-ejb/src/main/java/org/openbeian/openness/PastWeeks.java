package org.openbeian.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentAct;
import org.openbeian.incident.IncidentState;

/**
 * Complaints and incidents as they stood when this week began, on Monday at 00:00 in Shanghai. Whoever looks at a published
 * number every minute must not see it move when somebody lodges a complaint, so it moves once a week for all of them.
 */
@ApplicationScoped
class PastWeeks {

    /** Neither the outcome nor the one before it had been reached. */
    private static final String OPEN =
            "(c.reached.at is null or c.reached.at >= :end) and (c.reached.beforeAt is null or c.reached.beforeAt >= :end)";

    /** What ends an incident or opens it again. */
    private static final List<String> ENDS = List.of("CLOSE", "DISMISS", "MERGE", "REOPEN");

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    /** The last day that is counted, a Sunday. */
    LocalDate lastDay() {
        return monday(clock.today()).minusDays(1);
    }

    private Instant end() {
        return PortalClock.endOf(lastDay());
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Of one system: pairs of an outcome, null for none yet, and a count. */
    List<Object[]> complaintsOf(String system) {
        return complaints(system).stream()
                .map(row -> new Object[] {row[1], row[2]})
                .toList();
    }

    /** Of all systems: system, null for one that is not in the register, outcome, null for none yet, and a count. */
    List<Object[]> complaints() {
        return complaints(null);
    }

    /** @param system null for all of them */
    private List<Object[]> complaints(String system) {
        List<Object[]> rows = new ArrayList<>();
        rows.addAll(complaints("c.reached.outcome", "c.reached.at < :end", system));
        rows.addAll(complaints("c.reached.before", "c.reached.beforeAt < :end and c.reached.at >= :end", system));
        complaints("c.reached.outcome", OPEN, system).forEach(row -> rows.add(new Object[] {row[0], null, row[2]}));
        return rows;
    }

    private List<Object[]> complaints(String by, String which, String system) {
        TypedQuery<Object[]> query = em.createQuery(
                "select c.aiSystemId, " + by + ", count(c) from Complaint c where c.receivedAt < :end and (" + which
                        + ")" + (system == null ? "" : " and c.aiSystemId = :system") + " group by c.aiSystemId, " + by,
                Object[].class);
        if (system != null) {
            query.setParameter("system", system);
        }
        return query.setParameter("end", end()).getResultList();
    }

    /** Of one system: pairs of a state and a count. */
    List<Object[]> incidentsOf(String system) {
        return counts(states(system).values());
    }

    /** Of all of them: the state of each, by its id. */
    Map<String, IncidentState> incidents() {
        return states(null);
    }

    static List<Object[]> counts(Iterable<IncidentState> states) {
        Map<IncidentState, Long> counts = new HashMap<>();
        states.forEach(state -> counts.merge(state, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> new Object[] {count.getKey(), count.getValue()})
                .toList();
    }

    /** @param system null for all of them */
    private Map<String, IncidentState> states(String system) {
        Map<String, IncidentState> states = new HashMap<>();
        List<Incident> incidents = of(
                        system,
                        em.createQuery(
                                "select i from Incident i where i.reportedAt < :end" + within("i.id", system),
                                Incident.class))
                .setParameter("end", end())
                .getResultList();
        if (incidents.isEmpty()) {
            return states;
        }
        Map<String, List<IncidentAct>> ends = new HashMap<>();
        of(
                        system,
                        em.createQuery(
                                "select a from IncidentAct a where a.act in :ends" + within("a.incidentId", system)
                                        + " order by a.actedAt, a.id",
                                IncidentAct.class))
                .setParameter("ends", ENDS)
                .getResultList()
                .forEach(act -> ends.computeIfAbsent(act.getIncidentId(), id -> new ArrayList<>())
                        .add(act));
        for (Incident incident : incidents) {
            List<IncidentAct> acts = ends.getOrDefault(incident.getId(), List.of());
            List<String> before = acts.stream()
                    .filter(act -> act.getActedAt().isBefore(end()))
                    .map(IncidentAct::getAct)
                    .toList();
            states.put(incident.getId(), state(incident.getState(), before, !acts.isEmpty()));
        }
        return states;
    }

    /** Of one system only what belongs to its incidents is read, not what the whole authority has done. */
    static String within(String incident, String system) {
        return system == null
                ? ""
                : " and " + incident + " in (select s.incidentId from IncidentSystem s where s.systemId = :system)";
    }

    private static <T> TypedQuery<T> of(String system, TypedQuery<T> query) {
        return system == null ? query : query.setParameter("system", system);
    }

    /**
     * @param now where it stands now
     * @param before what had ended it, or opened it again, when the week began; the last one counts
     * @param ended whether anything has ended it at all
     */
    static IncidentState state(IncidentState now, List<String> before, boolean ended) {
        if (before.isEmpty()) {
            return ended ? IncidentState.REPORTED : now;
        }
        return switch (before.get(before.size() - 1)) {
            case "CLOSE" -> IncidentState.CLOSED;
            case "DISMISS" -> IncidentState.NOT_INCIDENT;
            case "MERGE" -> IncidentState.MERGED;
            default -> IncidentState.REOPENED;
        };
    }
}
