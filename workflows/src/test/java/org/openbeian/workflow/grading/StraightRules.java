package org.openbeian.workflow.grading;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The decision tables evaluated straight from decisions.json, sharing no code with the product: cells are read here,
 * derived facts and the flow are written down again. What both sides agree on is not one person's misreading.
 */
public final class StraightRules {

    /** What it found: rules in order, and the answers by name. */
    public record Found(List<String> trace, Map<String, Object> answers, List<String> upcoming) {}

    private final Map<String, JsonObject> tables = new HashMap<>();
    private final Map<String, JsonObject> replaced = new HashMap<>();
    private final String folder;

    public StraightRules(String version) {
        String basedOn = null;
        for (JsonObject set : json("rule-sets.json").getJsonArray("rule_sets").getValuesAs(JsonObject.class)) {
            if (set.getString("version").equals(version)) {
                basedOn = set.getString("based_on");
                set.getJsonArray("replaced_rules")
                        .getValuesAs(JsonObject.class)
                        .forEach(rule -> replaced.put(rule.getString("id"), rule));
            }
        }
        folder = basedOn;
        for (JsonObject table : decisions().getJsonArray("tables").getValuesAs(JsonObject.class)) {
            tables.put(table.getString("id"), table);
        }
    }

    /** The whole file of the version that this one is based on. */
    public JsonObject decisions() {
        return json(folder + "/decisions.json");
    }

    public static JsonObject json(String file) {
        try (JsonReader reader = Json.createReader(StraightRules.class.getResourceAsStream("/domain/" + file))) {
            return reader.readObject();
        }
    }

    /** The row, or what stands in its place in this rule set. */
    public JsonObject rule(JsonObject row) {
        return replaced.getOrDefault(row.getString("id"), row);
    }

    /**
     * @param facts every input by name: BigDecimal, Boolean, String, list or null
     * @param day the day of the decision, such as 2026-11-28
     */
    public Found grade(Map<String, Object> facts, String day) {
        Map<String, Object> known = new HashMap<>(facts);
        BigDecimal compute = (BigDecimal) facts.get("trainingComputeFlop");
        List<?> types = (List<?>) facts.get("algorithmTypes");
        boolean generative = facts.get("generative").equals(true);
        known.put("usesListedAlgorithm", !types.isEmpty());
        known.put("deepSynthesis", generative || types.contains("generative_synthetic"));
        known.put("algorithmFilingScope", generative || !types.isEmpty());
        known.put("vulnerableUsers", !((List<?>) facts.get("specialPopulations")).isEmpty());
        known.put(
                "bioOver1e23",
                facts.get("bioSequencePrimary").equals(true)
                        && compute != null
                        && compute.compareTo(new BigDecimal("1e23")) > 0);
        List<Object> uses = List.of(facts.get("dualUseCbrn"), facts.get("dualUseCyber"));
        known.put(
                "dualUse",
                uses.contains("demonstrated") ? "demonstrated" : uses.contains("potential") ? "potential" : "none");

        List<String> trace = new ArrayList<>();
        List<String> upcoming = new ArrayList<>();
        for (int i = 0; i <= 14; i++) {
            if (i == 11) {
                long base = (Integer) known.get("baseGrade") + (Integer) known.get("scaleModifier");
                known.put("gradeNumber", (int) Math.min(5, Math.max(base, (Integer) known.get("floor"))));
            }
            ask("T%02d".formatted(i), known, trace, day, upcoming);
        }
        List<?> redLines = (List<?>) known.get("redLine");
        List<?> obligations = (List<?>) known.get("obligation");
        String registration = !redLines.isEmpty()
                ? "REJECTED_RED_LINE"
                : !obligations.isEmpty()
                        ? "REQUIRED"
                        : known.get("publicFacing").equals(true) ? "VOLUNTARY_NOTICE" : "NOT_REQUIRED";
        known.put("registration", registration);
        known.put(
                "effectiveTrack",
                switch (registration) {
                    case "REJECTED_RED_LINE" -> "RED_LINE";
                    case "REQUIRED" -> known.get("track");
                    case "VOLUNTARY_NOTICE" -> "NOTICE";
                    default -> "NONE";
                });
        List<String> missing = new ArrayList<>();
        Object origin = facts.get("modelOrigin");
        if (compute == null
                && List.of("self_trained", "fine_tuned", "open_weights_hosted").contains(origin)) {
            missing.add("COMPUTE_UNKNOWN");
        }
        if ("filed_api".equals(origin) && facts.get("upstreamFilingNumber") == null) {
            missing.add("UPSTREAM_NUMBER_MISSING");
        }
        known.put("completeness", missing);
        return new Found(trace, known, upcoming);
    }

    private void ask(String id, Map<String, Object> known, List<String> trace, String day, List<String> upcoming) {
        JsonObject table = tables.get(id);
        String policy = table.getString("hit_policy");
        List<JsonObject> hits = new ArrayList<>();
        for (JsonObject row : table.getJsonArray("rules").getValuesAs(JsonObject.class)) {
            JsonObject rule = rule(row);
            if (applies(rule, table.getJsonArray("inputs"), known)) {
                // days of one spelling compare as texts
                if (day.compareTo(rule.getString("effective_from", "0000")) < 0) {
                    upcoming.add(id + " " + rule.getString("id") + " "
                            + rule.getJsonArray("then").getString(0) + " " + rule.getString("effective_from"));
                    continue;
                }
                if (day.compareTo(rule.getString("effective_to", "9999")) > 0) {
                    continue;
                }
                hits.add(rule);
                if (policy.equals("F")) {
                    break;
                }
            }
        }
        if (policy.equals("U") && hits.size() > 1) {
            throw new IllegalStateException("not unique: " + hits);
        }
        hits.forEach(hit -> trace.add(hit.getString("id")));
        JsonArray outputs = table.getJsonArray("outputs");
        for (int i = 0; i < outputs.size(); i++) {
            int column = i;
            Stream<Object> values = hits.stream()
                    .map(hit -> hit.getJsonArray("then").get(column))
                    .map(StraightRules::value);
            known.put(
                    outputs.getJsonObject(i).getString("name"),
                    switch (policy) {
                        case "C" -> values.toList();
                        case "C>" -> values.map(Integer.class::cast).reduce(1, Math::max);
                        default -> values.findFirst().orElseThrow();
                    });
        }
    }

    private static Object value(JsonValue json) {
        return json instanceof JsonNumber number ? (Object) number.intValue() : ((JsonString) json).getString();
    }

    private static boolean applies(JsonObject rule, JsonArray inputs, Map<String, Object> known) {
        for (int i = 0; i < inputs.size(); i++) {
            String cell = rule.getJsonArray("when").getString(i);
            Object value = known.get(inputs.getJsonObject(i).getString("expression"));
            if (!fits(cell, value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell of a table lets a value through. */
    public static boolean fits(String cell, Object value) {
        if (cell.equals("-")) {
            return true;
        }
        if (cell.equals("null")) {
            return value == null;
        }
        if (value == null) {
            return false;
        }
        if (cell.startsWith("not(")) {
            return !fits(cell.substring(4, cell.length() - 1), value);
        }
        if (value instanceof Boolean) {
            return cell.equals(value.toString());
        }
        if (value instanceof String text) {
            return Stream.of(cell.split(",")).anyMatch(part -> part.equals("\"" + text + "\""));
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (cell.startsWith("(")) {
            String[] ends = cell.substring(1, cell.length() - 1).split("\\.\\.");
            return number.compareTo(number(ends[0])) > 0 && number.compareTo(number(ends[1])) <= 0;
        }
        if (cell.startsWith(">=")) {
            return number.compareTo(number(cell.substring(2))) >= 0;
        }
        if (cell.startsWith("<=")) {
            return number.compareTo(number(cell.substring(2))) <= 0;
        }
        if (cell.startsWith(">")) {
            return number.compareTo(number(cell.substring(1))) > 0;
        }
        return number.compareTo(number(cell)) == 0;
    }

    /** 42, 10**25 or 5*10**24. */
    static BigDecimal number(String text) {
        String[] power = text.strip().split("\\*\\*");
        if (power.length == 1) {
            return new BigDecimal(power[0]);
        }
        BigDecimal factor = power[0].contains("*") ? new BigDecimal(power[0].split("\\*")[0]) : BigDecimal.ONE;
        return factor.multiply(BigDecimal.TEN.pow(Integer.parseInt(power[1])));
    }
}
