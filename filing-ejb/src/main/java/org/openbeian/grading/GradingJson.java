package org.openbeian.grading;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.Json;
import org.openbeian.grading.explanation.ExplainedStep;
import org.openbeian.grading.rulebook.RuleSetId;

/** The grading as JSON: as published, and as kept with a filing. */
public final class GradingJson {

    private GradingJson() {}

    /** What the public interface answers. */
    public static JsonObject published(Grading grading, List<ExplainedStep> explanation) {
        JsonArrayBuilder trace = Json.createArrayBuilder();
        grading.getTrace().forEach(rule -> trace.add(traced(rule)));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        explanation.forEach(step -> steps.add(explained(step)));
        return summary(grading).add("trace", trace).add("explanation", steps).build();
    }

    /** What a filing keeps; {@link #read} turns it back. */
    public static JsonObject kept(Grading grading) {
        JsonArrayBuilder trace = Json.createArrayBuilder();
        grading.getTrace().forEach(rule -> trace.add(kept(rule)));
        JsonArrayBuilder upcoming = Json.createArrayBuilder();
        grading.getUpcoming()
                .forEach(rule -> upcoming.add(kept(rule.rule())
                        .add("value", rule.getValue())
                        .add("effective_from", rule.effectiveFrom().toString())));
        return summary(grading)
                .add("authority", grading.getRuleSet().authority())
                .add("public_facing", grading.isPublicFacing())
                .add("trace", trace)
                .add("upcoming", upcoming)
                .build();
    }

    private static JsonObjectBuilder kept(TracedRule rule) {
        JsonObjectBuilder outputs = Json.createObjectBuilder();
        rule.outputs().forEach((name, value) -> {
            if (value instanceof Integer number) {
                outputs.add(name, number);
            } else {
                outputs.add(name, (String) value);
            }
        });
        return traced(rule).add("note", rule.note()).add("outputs", outputs);
    }

    /** The grading that was kept; those from before laws had dates have neither day nor upcoming rules. */
    public static Grading read(JsonObject kept) {
        List<UpcomingRule> upcoming = new ArrayList<>();
        if (kept.containsKey("upcoming")) {
            kept.getJsonArray("upcoming")
                    .getValuesAs(JsonObject.class)
                    .forEach(rule -> upcoming.add(
                            new UpcomingRule(readRule(rule), LocalDate.parse(rule.getString("effective_from")))));
        }
        return new Grading(
                new RuleSetId(kept.getString("authority"), kept.getString("rule_set")),
                kept.containsKey("as_of") ? LocalDate.parse(kept.getString("as_of")) : null,
                kept.getBoolean("public_facing"),
                kept.getJsonArray("completeness_errors").getValuesAs(JsonString::getString),
                kept.getJsonArray("trace").getValuesAs(JsonObject.class).stream()
                        .map(GradingJson::readRule)
                        .toList(),
                upcoming);
    }

    private static TracedRule readRule(JsonObject rule) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        rule.getJsonObject("outputs")
                .forEach((name, value) -> outputs.put(
                        name,
                        value instanceof JsonNumber number
                                ? (Object) number.intValueExact()
                                : ((JsonString) value).getString()));
        return new TracedRule(
                rule.getString("rule"),
                rule.getString("table"),
                rule.getString("source"),
                rule.getString("confidence"),
                rule.getString("note"),
                outputs);
    }

    private static JsonObjectBuilder summary(Grading grading) {
        JsonArrayBuilder upcoming = Json.createArrayBuilder();
        grading.getUpcoming().forEach(rule -> upcoming.add(upcoming(rule)));
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("rule_set", grading.getRuleSet().version());
        grading.asOf().ifPresent(day -> json.add("as_of", day.toString()));
        return json.add("registration", grading.getRegistration().name())
                .add("red_lines", array(grading.getRedLines()))
                .add("obligations", array(grading.getObligations()))
                .add("completeness_errors", array(grading.getCompletenessErrors()))
                .add("category", grading.getCategory())
                .add(
                        "bands",
                        Json.createObjectBuilder()
                                .add("scale", grading.getScaleBand())
                                .add("compute", grading.getComputeBand())
                                .add("sector", grading.getSectorClass()))
                .add(
                        "levels",
                        Json.createObjectBuilder()
                                .add("scenario", grading.getScenarioLevel())
                                .add("intelligence", grading.getIntelligenceLevel())
                                .add("base", grading.getBaseGrade())
                                .add("scale_modifier", grading.getScaleModifier())
                                .add("floor", grading.getFloor()))
                .add("grade", grading.getGrade())
                .add("grade_zh", grading.getGradeNameZh())
                .add("track", grading.getTrack().name())
                .add("conditions", array(grading.getConditions()))
                .add("foreign_flags", array(grading.getForeignFlags()))
                .add("upcoming", upcoming);
    }

    private static JsonObjectBuilder traced(TracedRule rule) {
        return Json.createObjectBuilder()
                .add("rule", rule.rule())
                .add("table", rule.table())
                .add("source", rule.source())
                .add("confidence", rule.confidence());
    }

    private static JsonObjectBuilder upcoming(UpcomingRule upcoming) {
        return Json.createObjectBuilder()
                .add("rule", upcoming.rule().rule())
                .add("table", upcoming.rule().table())
                .add("value", upcoming.getValue())
                .add("effective_from", upcoming.effectiveFrom().toString());
    }

    private static JsonObjectBuilder explained(ExplainedStep step) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (step.rule() != null) {
            json.add("rule", step.rule());
        }
        return json.add("zh", step.zh()).add("en", step.en());
    }

    private static JsonArray array(List<String> codes) {
        return Json.createArrayBuilder(codes).build();
    }
}
