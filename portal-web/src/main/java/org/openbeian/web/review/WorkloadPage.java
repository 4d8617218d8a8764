package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.review.LoadRow;
import org.openbeian.review.QueueService;
import org.openbeian.review.WorkKind;
import org.openbeian.web.frame.text.Language;

/** How much work of which kind is due when: a picture, its table, and the table to take away. */
@Named
@RequestScoped
public class WorkloadPage {

    /** Until when it is due, as the picture has its columns. */
    public enum Due {
        OVERDUE,
        TODAY,
        FIVE_WORKING_DAYS,
        LATER,
        PAUSED,
        NO_DATE
    }

    private static final int SOON = 5;

    /** Told apart by those who see red and green alike, and readable on light and dark ground. */
    private static final List<String> COLOURS =
            List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#8C8C8C", "#B0A000", "#5F4B8B");

    @Inject
    QueueService queue;

    @Inject
    PortalClock clock;

    @Inject
    Language language;

    private final Map<WorkKind, Map<Due, Long>> counts = new EnumMap<>(WorkKind.class);

    public void load() {
        LocalDate today = clock.today();
        LocalDate soon = WorkingCalendar.china().plusWorkingDays(today, SOON);
        for (LoadRow row : queue.workload()) {
            counts.computeIfAbsent(row.getKind(), kind -> new EnumMap<>(Due.class))
                    .merge(due(row, today, soon), row.getCount(), Long::sum);
        }
    }

    private static Due due(LoadRow row, LocalDate today, LocalDate soon) {
        if (row.getDueOn() == null) {
            return Due.NO_DATE;
        }
        if (row.isPaused()) {
            return Due.PAUSED;
        }
        if (row.getDueOn().isBefore(today)) {
            return Due.OVERDUE;
        }
        if (row.getDueOn().equals(today)) {
            return Due.TODAY;
        }
        return row.getDueOn().isAfter(soon) ? Due.LATER : Due.FIVE_WORKING_DAYS;
    }

    public List<WorkKind> getKinds() {
        return List.copyOf(counts.keySet());
    }

    public List<Due> getColumns() {
        return Arrays.asList(Due.values());
    }

    public long count(WorkKind kind, Due due) {
        return counts.get(kind).getOrDefault(due, 0L);
    }

    public long total(WorkKind kind) {
        return counts.get(kind).values().stream().mapToLong(Long::longValue).sum();
    }

    /** What Chart.js draws: a stacked column for each due time. */
    public String getChart() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        getColumns().forEach(due -> labels.add(language.text("workload." + due)));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (WorkKind kind : counts.keySet()) {
            JsonArrayBuilder data = Json.createArrayBuilder();
            getColumns().forEach(due -> data.add(count(kind, due)));
            sets.add(Json.createObjectBuilder()
                    .add("label", language.text("work." + kind))
                    .add("backgroundColor", COLOURS.get(kind.ordinal() % COLOURS.size()))
                    .add("data", data));
        }
        JsonObject stacked = Json.createObjectBuilder().add("stacked", true).build();
        JsonObject whole = Json.createObjectBuilder(stacked)
                .add("ticks", Json.createObjectBuilder().add("precision", 0))
                .build();
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                // legible on light and on dark ground
                                .add("color", "#808890")
                                .add("maintainAspectRatio", false)
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", stacked)
                                                .add("y", whole)))
                .build()
                .toString();
    }

    /** The table as a file that a spreadsheet opens. */
    public String getCsv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        StringJoiner head = new StringJoiner(",");
        head.add(language.text("queue.asked"));
        getColumns().forEach(due -> head.add(language.text("workload." + due)));
        csv.append(head).append("\r\n");
        for (WorkKind kind : counts.keySet()) {
            StringJoiner line = new StringJoiner(",");
            line.add(language.text("work." + kind));
            getColumns().forEach(due -> line.add(String.valueOf(count(kind, due))));
            csv.append(line).append("\r\n");
        }
        return "data:text/csv;charset=utf-8,"
                + URLEncoder.encode(csv.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
