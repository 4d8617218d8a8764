package org.openbeian.workflow.incident;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.workflow.grading.StraightRules;

/** Questions about incidents drawn at random, with a taste for the numbers where a rule begins. */
public final class RandomIncidents {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final List<String> OFFSETS =
            List.of("+08:00", "Z", "+01:00", "+02:00", "-08:00", "-07:00", "-05:00");
    private static final List<String> MOMENTS = List.of(
            "2025-12-31T23:30:00",
            "2026-03-08T01:30:00",
            "2026-03-29T01:30:00",
            "2026-10-25T02:30:00",
            "2026-11-01T01:30:00",
            "2026-02-16T00:00:00",
            "2026-12-31T23:30:00",
            "2027-12-01T23:30:00",
            "2027-12-02T00:30:00",
            "2028-08-02T12:00:00");

    private RandomIncidents() {}

    /** @param version the rules whose facts and thresholds are drawn */
    public static JsonObject draw(Random random, String version) {
        JsonObjectBuilder impact = Json.createObjectBuilder();
        JsonObject decisions = new StraightRules(version).decisions();
        JsonObject table = decisions.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals("T15"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < table.getJsonArray("inputs").size(); i++) {
            if (random.nextInt(3) == 0) {
                add(impact, table, i, decisions, random);
            }
        }
        String aware = random.nextBoolean()
                ? MOMENTS.get(random.nextInt(MOMENTS.size()))
                : "2026-%02d-%02dT%02d:%02d:00"
                        .formatted(
                                1 + random.nextInt(10), 1 + random.nextInt(28), random.nextInt(24), random.nextInt(60));
        OffsetDateTime awareAt = OffsetDateTime.parse(aware + OFFSETS.get(random.nextInt(OFFSETS.size())));
        List<Integer> hours = List.of(0, 1, 2, 4, 24, 48, 72, 240, 360);
        Duration waited = random.nextBoolean()
                ? Duration.ofHours(hours.get(random.nextInt(hours.size()))).plusSeconds(random.nextInt(2))
                : Duration.ofMinutes(random.nextInt(600 * 60));
        return Json.createObjectBuilder()
                .add("profiles", profiles(random))
                .add("aware_at", awareAt.toString())
                .add("first_report_at", awareAt.plus(waited).toString())
                .add("impact", impact)
                .add("context", context(decisions, random))
                .build();
    }

    /** The codes of a choice, where the file lists them. */
    private static List<String> values(JsonObject decisions, String part, String name) {
        if (!decisions.containsKey("incident_inputs")) {
            return List.of();
        }
        return decisions.getJsonObject("incident_inputs").getJsonArray(part).getValuesAs(JsonObject.class).stream()
                .filter(input -> input.getString("name").equals(name) && input.containsKey("values"))
                .flatMap(input -> input.getJsonArray("values").getValuesAs(JsonString::getString).stream())
                .toList();
    }

    private static void add(
            JsonObjectBuilder impact, JsonObject table, int column, JsonObject decisions, Random random) {
        JsonObject input = table.getJsonArray("inputs").getJsonObject(column);
        String name = input.getString("expression");
        switch (input.getString("type")) {
            case "boolean" -> impact.add(name, random.nextBoolean());
            case "string" ->
                impact.add(
                        name,
                        pick(
                                random,
                                decisions.containsKey("incident_inputs")
                                        ? values(decisions, "impact", name)
                                        : name.equals("wmdUplift")
                                                ? List.of("none", "attempted", "used")
                                                : List.of("none", "contained", "ongoing")));
            default -> {
                List<BigDecimal> ends = table.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                        .map(rule -> NUMBER.matcher(rule.getJsonArray("when").getString(column)))
                        .filter(Matcher::find)
                        .map(found -> new BigDecimal(found.group()))
                        .toList();
                BigDecimal near = pick(random, ends)
                        .add(BigDecimal.valueOf(random.nextInt(3) - 1L))
                        .abs();
                boolean whole = !name.endsWith("Min")
                        && !name.endsWith("Pct")
                        && !name.endsWith("Hours")
                        && !name.equals("directLossCny");
                impact.add(
                        name, whole || random.nextBoolean() ? near : near.add(new BigDecimal("0.000000000000000001")));
            }
        }
    }

    private static JsonValue profiles(Random random) {
        List<String> codes = List.of("CN", "EU", "US-CA", "US-NY");
        if (random.nextBoolean()) {
            return Json.createValue(pick(random, codes));
        }
        JsonArrayBuilder list = Json.createArrayBuilder().add(pick(random, codes));
        codes.stream().filter(code -> random.nextBoolean()).forEach(list::add);
        return list.build();
    }

    private static JsonObject context(JsonObject decisions, Random random) {
        JsonObjectBuilder context = Json.createObjectBuilder();
        if (random.nextInt(5) > 0) {
            context.add("operatorType", pick(random, List.of("cii", "central_organ", "other")));
        }
        for (String flag : List.of("death", "imminentRisk", "frontierDeveloper")) {
            if (random.nextBoolean()) {
                context.add(flag, random.nextBoolean());
            }
        }
        if (random.nextBoolean()) {
            context.add(
                    "seriousHarmKind",
                    pick(
                            random,
                            List.of("none", "widespread_infringement", "critical_infrastructure", "other_serious")));
        }
        if (decisions.containsKey("incident_inputs")) {
            for (String choice : List.of("seriousHarmKind", "euHighRiskRoute", "craEvent", "productFlaw")) {
                if (random.nextBoolean()) {
                    context.add(choice, pick(random, values(decisions, "context", choice)));
                }
            }
            if (random.nextBoolean()) {
                context.add("gpaiSystemicRisk", random.nextBoolean());
            }
        }
        return context.build();
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
