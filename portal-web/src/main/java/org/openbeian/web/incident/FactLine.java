package org.openbeian.web.incident;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;
import org.openbeian.web.frame.text.Language;

/** One of the facts by which an incident is judged, as a reader sees it: what it is about and what was said. */
public record FactLine(IncidentFact fact, String text) {

    /** Those that were said, in the order in which they are asked. */
    static List<FactLine> of(JsonObject said, Language language) {
        return Arrays.stream(IncidentFact.values())
                .flatMap(fact -> typed(said, fact).map(text -> line(fact, text, language)).stream())
                .toList();
    }

    private static FactLine line(IncidentFact fact, String text, Language language) {
        return new FactLine(
                fact,
                switch (fact.getKind()) {
                    case FLAG -> language.text("answer." + text);
                    case CHOICE -> language.text("option." + fact.getName() + "." + text);
                    case COUNT, AMOUNT -> language.number(plain(fact, text));
                });
    }

    /** A number as the rules read it, whichever way it was typed. */
    static Object plain(IncidentFact fact, String typed) {
        JsonObject said = Json.createObjectBuilder().add(fact.getName(), typed).build();
        try {
            return fact.isImpact()
                    ? IncidentFacts.read(said, JsonValue.EMPTY_JSON_OBJECT).get(fact)
                    : IncidentFacts.read(JsonValue.EMPTY_JSON_OBJECT, said).get(fact);
        } catch (Invalid saidUnderOtherRules) {
            return typed;
        }
    }

    /** As it was typed; empty when nobody said it. */
    static Optional<String> typed(JsonObject said, IncidentFact fact) {
        JsonValue part = said.get(fact.isImpact() ? "impact" : "context");
        JsonValue value = part instanceof JsonObject facts ? facts.get(fact.getName()) : null;
        if (value instanceof JsonString typed) {
            return Optional.of(typed.getString());
        }
        boolean known = value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE;
        return known ? Optional.of(value.toString()) : Optional.empty();
    }

    public String getName() {
        return fact.getName();
    }
}
