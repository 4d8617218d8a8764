package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ProviderQuestionService;
import org.openbeian.incident.IncidentService;
import org.openbeian.registration.DutyService;
import org.openbeian.registration.OverdueRow;
import org.openbeian.review.ConditionService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.inspection.InspectionService;

/**
 * {@code #{overdue}}: what the reader's organisation owes and has not done in time, the longest overdue first; and what
 * waits for it, the nearest day first.
 */
@Named("overdue")
@RequestScoped
public class OverduePart {

    /** Where each is done. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("FILE", "/app/registration/tasks?id="),
            Map.entry("DEREGISTER", "/app/registration/deregister?id="),
            Map.entry("USERS", "/app/registration/users?id="),
            Map.entry("MEASURE", "/app/supervision/measures?id="),
            Map.entry("INSPECTION", "/app/supervision/inspections?id="),
            Map.entry("CONDITION", "/app/registration/conditions?id="),
            Map.entry("CORRECTION", "/app/registration/correction?id="),
            Map.entry("RENEWAL", "/app/registration/life?id="),
            Map.entry("RENEWAL_OVER", "/app/registration/life?id="),
            Map.entry("END_UNSIGNED", "/app/registration/deregister?id="),
            Map.entry("END_PLANNED", "/app/registration/deregister?id="),
            Map.entry("QUESTION", "/app/complaint/question?id="),
            Map.entry("INCIDENT_UPDATE", "/app/incident/case?id="),
            Map.entry("INCIDENT_SUMMARY", "/app/incident/case?id="));

    @Inject
    DutyService duties;

    @Inject
    ConditionService conditions;

    @Inject
    MeasureService measures;

    @Inject
    InspectionService inspections;

    @Inject
    ProviderQuestionService questions;

    @Inject
    IncidentService incidents;

    @Inject
    PortalClock clock;

    private List<OverdueRow> rows;

    @PostConstruct
    void load() {
        rows = inOrder(Stream.of(
                        duties.owed(),
                        conditions.owed(),
                        measures.owed(),
                        inspections.owed(),
                        questions.owed(),
                        incidents.owed())
                .flatMap(List::stream));
    }

    static List<OverdueRow> inOrder(Stream<OverdueRow> rows) {
        return rows.sorted(Comparator.comparing(OverdueRow::dueOn)).toList();
    }

    /** What was not done in time. */
    public List<OverdueRow> getRows() {
        return rows.stream().filter(row -> row.isLate(clock.today())).toList();
    }

    /** What there still is time for. */
    public List<OverdueRow> getWaiting() {
        return rows.stream().filter(row -> !row.isLate(clock.today())).toList();
    }

    /** Page on which it is done. */
    public static String page(OverdueRow row) {
        return PAGES.get(row.what()) + row.id();
    }

    /** Calendar days. */
    public long days(OverdueRow row) {
        return row.days(clock.today());
    }
}
