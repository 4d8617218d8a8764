package org.openbeian.openness;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Json;

/** The statistics of an authority as they are published: what is withheld is not in here. */
public final class Statistics {

    static final String TOTAL = "TOTAL";

    private static final Set<String> IN_FORCE = Set.of("REGISTERED", "AMENDMENT_PENDING", "RENEWAL_PENDING");

    private final List<StatisticsRow> rows = new ArrayList<>();
    private Instant asOf;

    Statistics() {}

    /** Counts of public entries; nothing of them is withheld. */
    void add(String figure, Map<String, Long> counts) {
        counts.forEach((code, count) -> rows.add(new StatisticsRow(figure, code, count, count)));
    }

    void add(String figure, Figure counted) {
        counted.cells().forEach(cell -> rows.add(new StatisticsRow(figure, cell.code(), cell.count(), cell.atLeast())));
        rows.add(new StatisticsRow(figure, TOTAL, counted.total(), counted.atLeast()));
    }

    static Statistics read(String content, Instant asOf) {
        Statistics statistics = new Statistics();
        statistics.asOf = asOf;
        for (JsonObject row : CanonicalJson.read(content).getJsonArray("rows").getValuesAs(JsonObject.class)) {
            Long count = row.containsKey("count") ? row.getJsonNumber("count").longValue() : null;
            statistics.rows.add(new StatisticsRow(
                    row.getString("figure"),
                    row.getString("code"),
                    count,
                    row.getJsonNumber("at_least").longValue()));
        }
        return statistics;
    }

    String write() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (StatisticsRow row : rows) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("figure", row.figure())
                    .add("code", row.code())
                    .add("at_least", row.atLeast());
            if (!row.isWithheld()) {
                json.add("count", row.count());
            }
            all.add(json);
        }
        return CanonicalJson.write(Json.createObjectBuilder().add("rows", all).build());
    }

    public List<StatisticsRow> getRows() {
        return List.copyOf(rows);
    }

    public List<StatisticsRow> rowsOf(String figure) {
        return rows.stream().filter(row -> row.figure().equals(figure)).toList();
    }

    /** Systems whose registration holds now; a change or renewal that is pending does not end it. */
    public long getInForce() {
        return rowsOf("state").stream()
                .filter(row -> IN_FORCE.contains(row.code()))
                .mapToLong(StatisticsRow::count)
                .sum();
    }

    /** Registrations of the last twelve months. */
    public long getNewOnes() {
        return rowsOf("month").stream().mapToLong(StatisticsRow::count).sum();
    }

    /** Working days from acceptance to registration; null when there were too few registrations to tell. */
    public Long getMedianDays() {
        return rowsOf("decision_days").stream()
                .map(StatisticsRow::count)
                .findFirst()
                .orElse(null);
    }

    /** When it was counted. */
    public Instant getAsOf() {
        return asOf;
    }

    public long getWithheld() {
        return rows.stream().filter(StatisticsRow::isWithheld).count();
    }
}
