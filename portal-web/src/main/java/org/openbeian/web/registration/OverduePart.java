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
import org.openbeian.registration.DutyService;
import org.openbeian.registration.OverdueRow;
import org.openbeian.review.ConditionService;
import org.openbeian.supervision.MeasureService;

/** {@code #{overdue}}: what the reader's organisation owes and has not done in time, the longest overdue first. */
@Named("overdue")
@RequestScoped
public class OverduePart {

    /** Where each is done. */
    private static final Map<String, String> PAGES = Map.of(
            "FILE", "/app/registration/tasks?id=",
            "DEREGISTER", "/app/registration/deregister?id=",
            "USERS", "/app/registration/users?id=",
            "MEASURE", "/app/supervision/measures?id=",
            "CONDITION", "/app/registration/conditions?id=");

    @Inject
    DutyService duties;

    @Inject
    ConditionService conditions;

    @Inject
    MeasureService measures;

    @Inject
    PortalClock clock;

    private List<OverdueRow> rows;

    @PostConstruct
    void load() {
        rows = inOrder(Stream.of(duties.overdue(), conditions.overdue(), measures.overdue())
                .flatMap(List::stream));
    }

    static List<OverdueRow> inOrder(Stream<OverdueRow> rows) {
        return rows.sorted(Comparator.comparing(OverdueRow::dueOn)).toList();
    }

    public List<OverdueRow> getRows() {
        return rows;
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
