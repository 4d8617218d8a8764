package org.openbeian.web.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openbeian.catalogue.Catalogue;
import org.openbeian.catalogue.CatalogueItem;
import org.openbeian.catalogue.Catalogues;
import org.openbeian.common.Json;

/** One risk of the self-assessment: whether it applies, the measures taken, and where the evidence is. */
public final class RiskLine {

    private final CatalogueItem risk;
    private final List<CatalogueItem> asked;
    private boolean applies;
    private List<String> measures = new ArrayList<>();
    private String note;

    private RiskLine(Catalogue catalogue, CatalogueItem risk, JsonValue answer) {
        this.risk = risk;
        this.asked = catalogue.technicalMeasuresAgainst(risk.code());
        if (answer instanceof JsonObject given) {
            applies = true;
            if (given.get("measures") instanceof JsonArray taken) {
                measures.addAll(taken.getValuesAs(JsonString::getString));
            }
            note = given.getString("note", "");
        }
    }

    /** All risks of the catalogue, answered or not. */
    static List<RiskLine> all(JsonValue answer) {
        Map<String, JsonValue> given = answer instanceof JsonObject object ? object : Map.of();
        Catalogue catalogue = Catalogues.current();
        return catalogue.getRisks().stream()
                .map(risk -> new RiskLine(catalogue, risk, given.get(risk.code())))
                .toList();
    }

    /** The risks that apply. */
    static List<RiskLine> answered(JsonValue answer) {
        return all(answer).stream().filter(RiskLine::isApplies).toList();
    }

    /** The answer as it is kept; null while no risk applies. */
    static JsonValue json(Collection<RiskLine> lines) {
        JsonObjectBuilder risks = Json.createObjectBuilder();
        lines.stream().filter(line -> line.applies).forEach(line -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("measures", Json.createArrayBuilder(List.copyOf(line.measures)));
            if (line.note != null && !line.note.isBlank()) {
                one.add("note", line.note.strip());
            }
            risks.add(line.risk.code(), one);
        });
        JsonObject all = risks.build();
        return all.isEmpty() ? null : all;
    }

    public CatalogueItem getRisk() {
        return risk;
    }

    /** The code without brackets, for ids in the page. */
    public String getId() {
        return "R" + risk.code().replaceAll("[^0-9a-z]", "");
    }

    /** The measures that the mapping table asks for. */
    public List<CatalogueItem> getAsked() {
        return asked;
    }

    public List<CatalogueItem> getTaken() {
        return asked.stream()
                .filter(measure -> measures.contains(measure.code()))
                .toList();
    }

    public boolean isApplies() {
        return applies;
    }

    public void setApplies(boolean applies) {
        this.applies = applies;
    }

    public List<String> getMeasures() {
        return measures;
    }

    public void setMeasures(List<String> measures) {
        this.measures = measures == null ? List.of() : measures;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
