package org.openbeian.workflow.incident;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbeian.workflow.grading.StraightRules;

/**
 * Tables T15 and T16 and the clocks read straight from the files once more, sharing with the product no code but the
 * calendar of Chinese working days.
 */
public final class StraightIncidents {

    /** One first report as the files say. */
    public record Owed(String clock, String recipient, String due, boolean late, String alternative) {}

    /** What the files say. */
    public record Found(int level, List<String> trace, List<Owed> owed) {}

    private final StraightRules rules;
    private final Map<String, JsonObject> tables = new HashMap<>();
    private final Map<String, JsonObject> clocks = new HashMap<>();

    public StraightIncidents(String version) {
        rules = new StraightRules(version);
        StraightRules.json("decisions.json")
                .getJsonArray("tables")
                .getValuesAs(JsonObject.class)
                .forEach(table -> tables.put(table.getString("id"), table));
        StraightRules.json("clocks.json")
                .getJsonArray("clocks")
                .getValuesAs(JsonObject.class)
                .forEach(clock -> clocks.put(clock.getString("id"), clock));
    }

    /** @param question in the shape of the public interface, with a first report */
    public Found assess(JsonObject question) {
        Map<String, Object> known = new HashMap<>();
        List.of("majorPortalTampered", "death", "imminentRisk", "frontierDeveloper")
                .forEach(name -> known.put(name, false));
        List.of("lossOfControl", "wmdUplift", "seriousHarmKind").forEach(name -> known.put(name, "none"));
        known.put("operatorType", "other");
        question.getJsonObject("impact").forEach((name, value) -> known.put(name, plain(value)));
        known.put("death", known.get("deaths") instanceof BigDecimal deaths && deaths.signum() > 0);
        question.getJsonObject("context").forEach((name, value) -> known.put(name, plain(value)));
        List<JsonObject> hits = hits("T15", known);
        int level = hits.stream()
                .mapToInt(hit -> hit.getJsonArray("then").getInt(0))
                .max()
                .orElse(1);
        known.put("severity", BigDecimal.valueOf(level));
        List<String> profiles = question.get("profiles") instanceof JsonArray list
                ? list.getValuesAs(JsonString::getString)
                : List.of(question.getString("profiles"));
        OffsetDateTime aware = OffsetDateTime.parse(question.getString("aware_at"));
        OffsetDateTime reported = OffsetDateTime.parse(question.getString("first_report_at"));
        List<Owed> owed = new ArrayList<>();
        Stream.of("CN", "EU", "US-CA", "US-NY").filter(profiles::contains).forEach(profile -> {
            known.put("profile", profile);
            for (JsonObject hit : hits("T16", known)) {
                JsonArray then = hit.getJsonArray("then");
                owed.add(owed(then.getString(0), then.getString(1), aware, reported));
            }
        });
        return new Found(level, hits.stream().map(hit -> hit.getString("id")).toList(), owed);
    }

    private Owed owed(String code, String recipient, OffsetDateTime aware, OffsetDateTime reported) {
        JsonObject clock = clocks.get(code);
        int duration = clock.getInt("duration");
        boolean days = clock.getString("unit").equals("calendar_day");
        OffsetDateTime due = days ? aware.plusDays(duration) : aware.plusHours(duration);
        OffsetDateTime other = null;
        if (days && code.startsWith("EU")) {
            LocalDate last = aware.toLocalDate().plusDays(duration);
            while (restDay(last) || workingDays(aware.toLocalDate(), last) < 2) {
                last = last.plusDays(1);
            }
            other = aware.with(last);
        }
        return new Owed(code, recipient, text(due), reported.isAfter(due), other == null ? null : text(other));
    }

    private static String text(OffsetDateTime moment) {
        return java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static boolean restDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static long workingDays(LocalDate start, LocalDate last) {
        return start.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> !restDay(day))
                .count();
    }

    private List<JsonObject> hits(String id, Map<String, Object> known) {
        JsonObject table = tables.get(id);
        List<JsonObject> hits = new ArrayList<>();
        for (JsonObject row : table.getJsonArray("rules").getValuesAs(JsonObject.class)) {
            JsonObject rule = rules.rule(row);
            boolean fits = true;
            for (int i = 0; i < table.getJsonArray("inputs").size(); i++) {
                String input = table.getJsonArray("inputs").getJsonObject(i).getString("expression");
                fits &= StraightRules.fits(rule.getJsonArray("when").getString(i), known.get(input));
            }
            if (fits) {
                hits.add(rule);
            }
        }
        return hits;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            default -> ((JsonString) value).getString();
        };
    }
}
