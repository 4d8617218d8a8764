package org.openbeian.web.incident;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.openbeian.common.Json;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.Regime;

/** What somebody asks the calculator of reporting times, as the address of the page says it and that of its data too. */
public final class ClockQuestion {

    static final List<String> OFFSETS =
            List.of("+08:00", "Z", "+01:00", "+02:00", "-04:00", "-05:00", "-07:00", "-08:00");

    private final Map<String, String> said;

    /** @param said parameters by name, as they were typed */
    public ClockQuestion(Map<String, String> said) {
        this.said = said;
    }

    public JsonObject toJson() {
        JsonArrayBuilder profiles = Json.createArrayBuilder();
        Regime.codes().stream().filter(this::isChosen).forEach(profiles::add);
        JsonObjectBuilder question = Json.createObjectBuilder().add("profiles", profiles);
        if (!text("aware_at").isEmpty()) {
            question.add("aware_at", text("aware_at") + "T" + text("aware_time") + offset());
        }
        if (!text("handling_ended_on").isEmpty()) {
            question.add("handling_ended_on", text("handling_ended_on"));
        }
        JsonObjectBuilder impact = Json.createObjectBuilder();
        JsonObjectBuilder context = Json.createObjectBuilder();
        for (IncidentFact fact : IncidentFact.values()) {
            String value = text(fact.getName());
            if (!value.isEmpty()) {
                add(fact.isImpact() ? impact : context, fact, value);
            }
        }
        return question.add("impact", impact).add("context", context).build();
    }

    private static void add(JsonObjectBuilder json, IncidentFact fact, String value) {
        if (fact.getKind() == IncidentFact.Kind.FLAG) {
            json.add(fact.getName(), value.equals("true"));
        } else {
            json.add(fact.getName(), value);
        }
    }

    boolean isAsked() {
        return !text("go").isEmpty();
    }

    /** Chinese law unless somebody chose. */
    boolean isChosen(String regime) {
        return isAsked() ? !text(regime).isEmpty() : regime.equals(Regime.CN.getCode());
    }

    /** Of the time of awareness; Beijing's unless somebody chose another. */
    String offset() {
        return OFFSETS.contains(text("aware_zone")) ? text("aware_zone") : OFFSETS.get(0);
    }

    String text(String name) {
        String value = said.get(name);
        return value == null ? "" : value.strip();
    }
}
