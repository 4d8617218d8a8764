package org.openbeian.incident;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openbeian.common.Json;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;

/**
 * What is known of one incident that was reported as two: every regime, and of each fact the graver answer, so that level
 * and clocks are never lighter than they were for either (tables T15, T16).
 */
final class FactsOfBoth {

    private final IncidentFacts one;
    private final IncidentFacts other;

    private FactsOfBoth(JsonObject one, JsonObject other) {
        this.one = IncidentFacts.read(one.getJsonObject("impact"), one.getJsonObject("context"));
        this.other = IncidentFacts.read(other.getJsonObject("impact"), other.getJsonObject("context"));
    }

    static JsonObject of(JsonObject one, JsonObject other) {
        FactsOfBoth both = new FactsOfBoth(one, other);
        return Json.createObjectBuilder()
                .add("profiles", profiles(one, other))
                .add("impact", both.part(one.getJsonObject("impact"), other.getJsonObject("impact")))
                .add("context", both.part(one.getJsonObject("context"), other.getJsonObject("context")))
                .build();
    }

    private static JsonArrayBuilder profiles(JsonObject one, JsonObject other) {
        Set<JsonValue> all = new LinkedHashSet<>(one.getJsonArray("profiles"));
        all.addAll(other.getJsonArray("profiles"));
        JsonArrayBuilder json = Json.createArrayBuilder();
        all.forEach(json::add);
        return json;
    }

    private JsonObjectBuilder part(JsonObject said, JsonObject saidToo) {
        JsonObjectBuilder json = Json.createObjectBuilder(said);
        saidToo.forEach((name, answer) ->
                IncidentFact.named(name).filter(this::isGraverInTheOther).ifPresent(fact -> json.add(name, answer)));
        return json;
    }

    private boolean isGraverInTheOther(IncidentFact fact) {
        if (!one.isGiven(fact) || !other.isGiven(fact)) {
            return other.isGiven(fact);
        }
        return switch (fact.getKind()) {
            case FLAG -> other.get(fact) == Boolean.TRUE;
            case CHOICE -> isGraverChoice(fact);
            default -> number(other, fact).compareTo(number(one, fact)) > 0;
        };
    }

    /** Choices of the impact are listed from light to grave; those of the context have no order beyond "nothing special". */
    private boolean isGraverChoice(IncidentFact fact) {
        int here = fact.getChoices().indexOf(one.get(fact));
        int there = fact.getChoices().indexOf(other.get(fact));
        return there > here && (fact.isImpact() || here == 0);
    }

    private static BigDecimal number(IncidentFacts facts, IncidentFact fact) {
        return new BigDecimal(facts.get(fact).toString());
    }
}
