package org.openbeian.incident;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.AiSystem;

/**
 * An incident in the shape of the OECD's common reporting framework (29 criteria, of which what we know is filled), with
 * what Art. 73 of the EU AI Act asks of a serious incident. Nothing is made up: what nobody said is null. Numbers are numbers,
 * whichever way they were typed; names are in English as the criteria are, and in both languages beside them.
 */
final class IncidentExport {

    private final Incident incident;
    private final List<IncidentReport> reports;
    private final OwnShare share;
    private final JsonObject impact;
    private final List<Organisation> parties;
    private final List<ClockDetail> clocks;
    private final Map<String, AiSystem> filed;

    /**
     * @param share what of it is the reader's
     * @param filed the systems of it that the reader knows, by id
     * @param impact what is known of it, as far as the reader sees it
     */
    IncidentExport(
            Incident incident,
            List<IncidentReport> reports,
            OwnShare share,
            JsonObject impact,
            List<Organisation> parties,
            List<ClockDetail> clocks,
            Map<String, AiSystem> filed) {
        this.incident = incident;
        this.reports = reports;
        this.share = share;
        this.impact = impact;
        this.parties = parties;
        this.clocks = clocks;
        this.filed = filed;
    }

    JsonObject toJson() {
        Map<Integer, JsonValue> known = known();
        JsonArrayBuilder criteria = Json.createArrayBuilder();
        for (JsonObject field : IncidentTerms.oecdFields()) {
            criteria.add(Json.createObjectBuilder()
                    .add("no", field.getInt("no"))
                    .add("criterion", field.getString("name"))
                    .add("mandatory", field.getBoolean("mandatory"))
                    .add("value", known.getOrDefault(field.getInt("no"), JsonValue.NULL)));
        }
        return Json.createObjectBuilder()
                .add("number", incident.getNumber())
                .add("state", incident.getState().name())
                .add("severity_level", incident.getGravity().getLevel())
                .add(
                        "names",
                        Json.createObjectBuilder()
                                .add("providers", both(providers(false), providers(true)))
                                .add("systems", both(systems(false), systems(true))))
                .add("oecd", criteria)
                .add("eu_serious_incident", european())
                .build();
    }

    private Map<Integer, JsonValue> known() {
        Map<Integer, JsonValue> known = new TreeMap<>();
        put(known, 1, share.getTitle());
        put(known, 2, said("whatHappened"));
        put(known, 3, share.getType().equals(IncidentTerms.UNSURE) ? null : share.getType());
        put(
                known,
                4,
                reports.stream()
                        .map(report -> report.getReporter().name())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        put(
                known,
                5,
                share.getNoticedAt().atZone(PortalClock.ZONE).toLocalDate().toString());
        put(known, 7, said("evidence"));
        put(known, 8, systems(true));
        put(known, 9, providers(true));
        put(known, 10, incident.getGravity().getOecd());
        put(known, 11, String.join(", ", IncidentTerms.risks(share.getType())));
        known.put(12, impact == null || impact.isEmpty() ? JsonValue.NULL : counted());
        put(known, 14, said("whoAffected"));
        put(known, 27, said("measuresTaken"));
        put(known, 29, said("lessons"));
        return known;
    }

    /** What was said in numbers as the rules read it; what they cannot read stays as it was typed. */
    private JsonObject counted() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        impact.forEach((name, said) -> json.add(
                name,
                IncidentFact.named(name)
                        .filter(fact -> said instanceof JsonString)
                        .flatMap(fact -> number(fact, said))
                        .map(number -> (JsonValue)
                                Json.createValue(new BigDecimal(new BigDecimal(number.toString()).toPlainString())))
                        .orElse(said)));
        return json.build();
    }

    private static Optional<Number> number(IncidentFact fact, JsonValue said) {
        JsonObject one = Json.createObjectBuilder().add(fact.getName(), said).build();
        try {
            return IncidentFacts.read(one, JsonValue.EMPTY_JSON_OBJECT).get(fact) instanceof Number number
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (Invalid saidUnderOtherRules) {
            return Optional.empty();
        }
    }

    private static JsonObject both(String zh, String en) {
        return Json.createObjectBuilder().add("zh", zh).add("en", en).build();
    }

    private String providers(boolean english) {
        return parties.stream()
                .map(party -> english ? first(party.getNameEn(), party.getNameZh()) : party.getNameZh())
                .collect(Collectors.joining("; "));
    }

    /** As they are filed; one that is not is called as whoever reported it calls it. */
    private String systems(boolean english) {
        return share.getSystems().stream()
                .map(system -> name(system, english))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String name(IncidentSystem system, boolean english) {
        AiSystem known = system.getSystemId() == null ? null : filed.get(system.getSystemId());
        if (known == null) {
            return system.getName();
        }
        return first(english ? known.getNameEn() : known.getNameZh(), system.getName());
    }

    private static String first(String name, String other) {
        return name == null || name.isBlank() ? other : name;
    }

    private static void put(Map<Integer, JsonValue> known, int criterion, String value) {
        known.put(criterion, value == null || value.isEmpty() ? JsonValue.NULL : Json.createValue(value));
    }

    /** What was said last about it; empty when nobody said anything. */
    private String said(String name) {
        return reports.stream()
                .map(report -> report.text(name))
                .filter(text -> !text.isEmpty())
                .reduce((first, last) -> last)
                .orElse("");
    }

    private JsonObject european() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        fields.put("provider", providers(true));
        fields.put("system", systems(true));
        fields.put("aware_at", share.getAwareAt());
        fields.put("first_report_at", share.getFirstReportAt());
        fields.put("death", share.getDeath());
        fields.put("description", said("whatHappened"));
        fields.put("causal_link", said("cause"));
        fields.put("corrective_actions", said("corrections"));
        fields.put("final_report", incident.getClosedAt());
        fields.forEach((key, value) -> json.add(
                key,
                value == null || value.toString().isEmpty() ? JsonValue.NULL : Json.createValue(value.toString())));
        JsonArrayBuilder due = Json.createArrayBuilder();
        clocks.stream()
                .filter(clock -> clock.getCode().startsWith("EU-"))
                .forEach(clock -> due.add(Json.createObjectBuilder()
                        .add("clock", clock.getCode())
                        .add("name", both(clock.getNameZh(), clock.getNameEn()))
                        .add("due", clock.getDueAt().toString())
                        .add("state", clock.getState().name())));
        return json.add("clocks", due).build();
    }
}
