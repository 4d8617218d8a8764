package org.openbeian.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.incident.IncidentState;
import org.openbeian.register.RegisterEntry;

/** Counts the statistics of an authority, each figure in one pass. */
@ApplicationScoped
class StatisticsCounting {

    private static final int MONTHS = 12;

    /** Of so many registrations at most, the newest ones, the working days are looked at. */
    private static final int MOST_DECISIONS = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    @Inject
    PastWeeks weeks;

    Statistics count() {
        int fewerThan = SmallNumbers.current().getFewerThan();
        Statistics statistics = new Statistics();
        register(statistics);
        statistics.add("month", months());
        decisionDays(statistics, fewerThan);
        complaints(statistics, fewerThan);
        incidents(statistics, fewerThan);
        return statistics;
    }

    private void register(Statistics statistics) {
        Map<String, Long> states = new TreeMap<>();
        Map<String, Long> grades = new TreeMap<>();
        Map<String, Long> categories = new TreeMap<>();
        Map<String, Long> sectors = new TreeMap<>();
        rows("""
                select e.state, e.grade, e.category, e.sector, count(e) from RegisterEntry e
                group by e.state, e.grade, e.category, e.sector""")
                .forEach(row -> {
                    Long count = (Long) row[4];
                    states.merge((String) row[0], count, Long::sum);
                    grades.merge("G" + row[1], count, Long::sum);
                    categories.merge((String) row[2], count, Long::sum);
                    sectors.merge((String) row[3], count, Long::sum);
                });
        // as each entry says of itself on the day after its last
        em.createQuery(
                        """
                        select e.state, count(e) from RegisterEntry e
                        where e.state in :running and e.validUntil < :today group by e.state""",
                        Object[].class)
                .setParameter("running", RegisterEntry.RUNNING)
                .setParameter("today", clock.today())
                .getResultList()
                .forEach(row -> {
                    states.merge((String) row[0], -(Long) row[1], Long::sum);
                    states.merge("EXPIRED", (Long) row[1], Long::sum);
                });
        states.values().removeIf(count -> count == 0);
        statistics.add("state", states);
        statistics.add("grade", grades);
        statistics.add("category", categories);
        statistics.add("sector", sectors);
    }

    private Map<String, Long> months() {
        YearMonth last = YearMonth.from(clock.today());
        Map<String, Long> months = new TreeMap<>();
        for (int back = 0; back < MONTHS; back++) {
            months.put(last.minusMonths(back).toString(), 0L);
        }
        em.createQuery(
                        """
                        select e.registeredOn, count(e) from RegisterEntry e where e.registeredOn >= :since
                        group by e.registeredOn""",
                        Object[].class)
                .setParameter("since", last.minusMonths(MONTHS - 1L).atDay(1))
                .getResultList()
                .forEach(row -> months.merge(YearMonth.from((LocalDate) row[0]).toString(), (Long) row[1], Long::sum));
        return months;
    }

    /** From acceptance to registration, of the last twelve months. */
    private void decisionDays(Statistics statistics, int fewerThan) {
        List<Integer> days = new ArrayList<>();
        em.createQuery(
                        """
                        select f.submission.acceptedAt, e.registeredOn from RegisterEntry e join Filing f on f.id = e.filingId
                        where e.registeredOn >= :since and f.submission.acceptedAt is not null order by e.id desc""",
                        Object[].class)
                .setParameter("since", clock.today().minusMonths(MONTHS))
                .setMaxResults(MOST_DECISIONS)
                .getResultList()
                .forEach(row -> days.add(WorkingCalendar.china()
                        .workingDaysBetween(
                                LocalDate.ofInstant((java.time.Instant) row[0], PortalClock.ZONE),
                                (LocalDate) row[1])));
        if (days.size() >= fewerThan) {
            statistics.add("decision_days", Map.of("MEDIAN", (long) Median.of(days)));
        }
    }

    private void complaints(Statistics statistics, int fewerThan) {
        List<Object[]> all = weeks.complaints();
        List<Map<String, Long>> systems =
                bySystem(all).stream().map(Outcomes::ofComplaints).toList();
        statistics.add("complaints", Figure.ofAll(Outcomes.ofComplaints(withoutSystem(all)), systems, fewerThan));
    }

    private void incidents(Statistics statistics, int fewerThan) {
        Map<String, IncidentState> states = weeks.incidents();
        List<Object[]> bySystem = rows("select distinct s.systemId, s.incidentId from IncidentSystem s").stream()
                .filter(row -> states.containsKey((String) row[1]))
                .map(row -> new Object[] {row[0], states.get((String) row[1]), 1L})
                .toList();
        List<Map<String, Long>> systems =
                bySystem(bySystem).stream().map(Outcomes::ofIncidents).toList();
        Map<String, Long> all = Outcomes.ofIncidents(PastWeeks.counts(states.values()));
        statistics.add("incidents", Figure.ofAll(all, systems, fewerThan));
    }

    private static List<Object[]> withoutSystem(List<Object[]> rows) {
        return rows.stream().map(row -> new Object[] {row[1], row[2]}).toList();
    }

    /** What is not in the register is published nowhere by itself. */
    private static Collection<List<Object[]>> bySystem(List<Object[]> rows) {
        Map<String, List<Object[]>> systems = new HashMap<>();
        rows.stream().filter(row -> row[0] != null).forEach(row -> systems.computeIfAbsent(
                        (String) row[0], id -> new ArrayList<>())
                .add(new Object[] {row[1], row[2]}));
        return systems.values();
    }

    private List<Object[]> rows(String query) {
        return em.createQuery(query, Object[].class).getResultList();
    }
}
