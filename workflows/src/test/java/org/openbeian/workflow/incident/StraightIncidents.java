package org.openbeian.workflow.incident;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.workflow.grading.StraightRules;

/**
 * Tables T15 and T16 and the clocks read straight from the files once more, sharing with the product no code but the
 * calendar of Chinese working days.
 */
public final class StraightIncidents {

    /** One first report as the files say. */
    public record Owed(String clock, String recipient, String due, boolean late, String alternative) {}

    /** What the files say. */
    public record Found(int level, List<String> trace, List<Owed> owed, List<String> apart) {}

    private final StraightRules rules;
    private final Map<String, JsonObject> tables = new HashMap<>();
    private final Map<String, JsonObject> clocks = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final boolean dated;

    public StraightIncidents(String version) {
        rules = new StraightRules(version);
        rules.decisions()
                .getJsonArray("tables")
                .getValuesAs(JsonObject.class)
                .forEach(table -> tables.put(table.getString("id"), table));
        StraightRules.json("clocks.json")
                .getJsonArray("clocks")
                .getValuesAs(JsonObject.class)
                .forEach(clock -> clocks.put(clock.getString("id"), clock));
        StraightRules.json("clocks.json")
                .getJsonArray("profiles")
                .getValuesAs(JsonObject.class)
                .forEach(profile -> zones.put(profile.getString("id"), ZoneId.of(profile.getString("time_zone"))));
        dated = rules.decisions().containsKey("incident_consistency");
    }

    private static Map<String, Object> said(JsonObject question) {
        Map<String, Object> said = new HashMap<>();
        question.getJsonObject("impact").forEach((name, value) -> said.put(name, plain(value)));
        question.getJsonObject("context").forEach((name, value) -> said.put(name, plain(value)));
        return said;
    }

    private static boolean positive(Object number) {
        return number instanceof BigDecimal decimal && decimal.signum() > 0;
    }

    private static List<String> profiles(JsonObject question) {
        return question.get("profiles") instanceof JsonArray list
                ? list.getValuesAs(JsonString::getString)
                : List.of(question.getString("profiles"));
    }

    /** Where the facts contradict each other, as the pointers of the errors, in the order of the refusals. */
    public List<String> contradictions(JsonObject question) {
        Map<String, Object> said = said(question);
        List<String> found = new ArrayList<>();
        if (positive(said.get("deaths")) && Boolean.FALSE.equals(said.get("death"))) {
            found.add("/context/death");
        }
        if (Boolean.TRUE.equals(said.get("death")) && said.containsKey("deaths") && !positive(said.get("deaths"))) {
            found.add("/impact/deaths");
        }
        boolean tampered = Boolean.TRUE.equals(said.get("siteTampered"));
        boolean spread = !said.getOrDefault("spreadFinding", "none").equals("none");
        if (!tampered && (positive(said.get("tamperHomeHours")) || positive(said.get("tamperOtherHours")) || spread)) {
            found.add("/impact/siteTampered");
        }
        if ((tampered || positive(said.get("portalOutageHours")))
                && said.getOrDefault("siteKind", "none").equals("none")) {
            found.add("/impact/siteKind");
        }
        boolean leaked = !said.getOrDefault("leakedDataClass", "none").equals("none");
        if (!said.getOrDefault("dataThreat", "none").equals("none") && !leaked) {
            found.add("/impact/leakedDataClass");
        }
        if (leaked && !said.containsKey("dataThreat")) {
            found.add("/impact/dataThreat");
        }
        if ((positive(said.get("ciiWholeOutageMin")) || positive(said.get("ciiMainOutageMin")))
                && !said.getOrDefault("operatorType", "cii").equals("cii")) {
            found.add("/context/operatorType");
        }
        if (profiles(question).contains("EU")
                && "cybersecurity_breach".equals(said.get("seriousHarmKind"))
                && !Boolean.TRUE.equals(said.get("gpaiSystemicRisk"))) {
            found.add("/context/gpaiSystemicRisk");
        }
        return found;
    }

    /** @param question in the shape of the public interface, with a first report */
    public Found assess(JsonObject question) {
        Map<String, Object> known = new HashMap<>();
        List.of("majorPortalTampered", "siteTampered", "death", "imminentRisk", "frontierDeveloper", "gpaiSystemicRisk")
                .forEach(name -> known.put(name, false));
        List.of(
                        "lossOfControl",
                        "wmdUplift",
                        "seriousHarmKind",
                        "siteKind",
                        "spreadFinding",
                        "leakedDataClass",
                        "dataThreat",
                        "systemLoss",
                        "generalThreat",
                        "craEvent",
                        "productFlaw")
                .forEach(name -> known.put(name, "none"));
        known.put("operatorType", "other");
        known.put("euHighRiskRoute", "unknown");
        Map<String, Object> said = said(question);
        known.put("death", positive(said.get("deaths")));
        known.putAll(said);
        if (dated) {
            if (Boolean.TRUE.equals(said.get("death"))) {
                known.putIfAbsent("deaths", BigDecimal.ONE);
            }
            if (!said.containsKey("operatorType")
                    && (positive(said.get("ciiWholeOutageMin")) || positive(said.get("ciiMainOutageMin")))) {
                known.put("operatorType", "cii");
            }
        }
        List<JsonObject> hits = hits("T15", known);
        int level = hits.stream()
                .mapToInt(hit -> hit.getJsonArray("then").getInt(0))
                .max()
                .orElse(1);
        known.put("severity", BigDecimal.valueOf(level));
        List<String> profiles = profiles(question);
        OffsetDateTime aware = OffsetDateTime.parse(question.getString("aware_at"));
        OffsetDateTime reported = OffsetDateTime.parse(question.getString("first_report_at"));
        List<Owed> owed = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        Stream.of("CN", "EU", "US-CA", "US-NY").filter(profiles::contains).forEach(profile -> {
            known.put("profile", profile);
            for (JsonObject hit : hits("T16", known)) {
                JsonArray then = hit.getJsonArray("then");
                String date = aware.atZoneSameInstant(zones.get(profile))
                        .toLocalDate()
                        .toString();
                String first = dated ? first(clocks.get(then.getString(0)), known) : "0000";
                if (date.compareTo(first) < 0) {
                    apart.add(then.getString(0) + " " + then.getString(1) + " not_in_force_yet " + first);
                } else {
                    owed.add(owed(then.getString(0), then.getString(1), aware, reported));
                }
            }
        });
        return new Found(level, hits.stream().map(hit -> hit.getString("id")).toList(), owed, apart);
    }

    private static String first(JsonObject clock, Map<String, Object> known) {
        JsonObject by = clock.getJsonObject("effective_from_by");
        if (by != null && by.containsKey(known.get(by.getString("fact")).toString())) {
            return by.getString(known.get(by.getString("fact")).toString());
        }
        return clock.getString("effective_from", "0000");
    }

    private Owed owed(String code, String recipient, OffsetDateTime aware, OffsetDateTime reported) {
        JsonObject clock = clocks.get(code);
        int duration = clock.getInt("duration");
        boolean days = clock.getString("unit").equals("calendar_day");
        OffsetDateTime due = days ? aware.plusDays(duration) : aware.plusHours(duration);
        OffsetDateTime other = null;
        if (days && code.startsWith("CN")) {
            LocalDate last =
                    aware.atZoneSameInstant(zones.get("CN")).toLocalDate().plusDays(duration);
            due = WorkingCalendar.china()
                    .workingDayFrom(last)
                    .atTime(23, 59, 59)
                    .atZone(zones.get("CN"))
                    .toOffsetDateTime();
        }
        if (days && code.startsWith("EU")) {
            LocalDate last = aware.toLocalDate().plusDays(duration);
            while (restDay(last) || workingDays(aware.toLocalDate(), last) < 2) {
                last = last.plusDays(1);
            }
            other = aware.with(last).with(LocalTime.of(23, 59, 59));
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
