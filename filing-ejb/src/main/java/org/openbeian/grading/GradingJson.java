package org.openbeian.grading;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        for (TracedRule rule : grading.getTrace()) {
            JsonObjectBuilder outputs = Json.createObjectBuilder();
            rule.getOutputs().forEach((name, value) -> {
                if (value instanceof Integer number) {
                    outputs.add(name, number);
                } else {
                    outputs.add(name, (String) value);
                }
            });
            trace.add(traced(rule).add("note", rule.getNote()).add("outputs", outputs));
        }
        return summary(grading)
                .add("authority", grading.getRuleSet().getAuthority())
                .add("rule_set", grading.getRuleSet().getVersion())
                .add("public_facing", grading.isPublicFacing())
                .add("trace", trace)
                .build();
    }

    /** The grading that was kept. */
    public static Grading read(JsonObject kept) {
        List<TracedRule> trace = new ArrayList<>();
        for (JsonObject rule : kept.getJsonArray("trace").getValuesAs(JsonObject.class)) {
            Map<String, Object> outputs = new LinkedHashMap<>();
            rule.getJsonObject("outputs")
                    .forEach((name, value) -> outputs.put(
                            name,
                            value instanceof JsonNumber number
                                    ? (Object) number.intValueExact()
                                    : ((JsonString) value).getString()));
            trace.add(new TracedRule(
                    rule.getString("rule"),
                    rule.getString("table"),
                    rule.getString("source"),
                    rule.getString("confidence"),
                    rule.getString("note"),
                    outputs));
        }
        return new Grading(
                new RuleSetId(kept.getString("authority"), kept.getString("rule_set")),
                kept.getBoolean("public_facing"),
                kept.getJsonArray("completeness_errors").getValuesAs(JsonString::getString),
                trace);
    }

    private static JsonObjectBuilder summary(Grading grading) {
        return Json.createObjectBuilder()
                .add("registration", grading.getRegistration().name())
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
                .add("foreign_flags", array(grading.getForeignFlags()));
    }

    private static JsonObjectBuilder traced(TracedRule rule) {
        return Json.createObjectBuilder()
                .add("rule", rule.getRule())
                .add("table", rule.getTable())
                .add("source", rule.getSource())
                .add("confidence", rule.getConfidence());
    }

    private static JsonObjectBuilder explained(ExplainedStep step) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (step.getRule() != null) {
            json.add("rule", step.getRule());
        }
        return json.add("zh", step.getZh()).add("en", step.getEn());
    }

    private static JsonArray array(List<String> codes) {
        return Json.createArrayBuilder(codes).build();
    }
}
