package org.openbeian.catalogue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.catalogue.CatalogueItem.Kind;

/**
 * One version of the framework's catalogue: risks, the measures against them, the guidelines, and the table that maps
 * risks to measures, as printed. Immutable reference data of the product.
 */
public final class Catalogue {

    private final String version;
    private final Map<String, CatalogueItem> items = new LinkedHashMap<>();
    private final Map<String, String[]> sections = new LinkedHashMap<>();
    private final Map<String, List<String>> technical = new LinkedHashMap<>();
    private final Map<String, List<String>> governance = new LinkedHashMap<>();
    private final List<MappingDoubt> doubts = new ArrayList<>();
    private final List<Audience> audiences = new ArrayList<>();

    Catalogue(JsonObject json) {
        version = json.getJsonObject("source").getString("version");
        read(Kind.RISK, json.getJsonArray("risks"));
        read(Kind.TECHNICAL_MEASURE, json.getJsonArray("technical_measures"));
        read(Kind.GOVERNANCE_MEASURE, json.getJsonArray("governance_measures"));
        read(Kind.GUIDELINE, json.getJsonArray("guidelines"));
        for (JsonObject section : json.getJsonArray("sections").getValuesAs(JsonObject.class)) {
            sections.put(
                    section.getString("code"),
                    new String[] {section.getString("name_zh"), section.getString("name_en")});
        }
        for (JsonObject role :
                json.getJsonObject("enumerations").getJsonArray("roles").getValuesAs(JsonObject.class)) {
            audiences.add(new Audience(
                    role.getString("code"),
                    role.getString("section"),
                    role.getString("zh"),
                    role.getString("en"),
                    guidelinesFor(role.getString("code"))));
        }
        JsonObject mapping = json.getJsonObject("mapping");
        for (JsonObject row : mapping.getJsonArray("risk_to_technical_measures").getValuesAs(JsonObject.class)) {
            technical.put(row.getString("risk"), codes(row.getJsonArray("technical_measures")));
        }
        for (JsonObject row :
                mapping.getJsonArray("risk_group_to_governance_measures").getValuesAs(JsonObject.class)) {
            governance.put(row.getString("group"), codes(row.getJsonArray("governance_measures")));
        }
        for (JsonObject doubt : mapping.getJsonArray("doubts").getValuesAs(JsonObject.class)) {
            doubts.add(new MappingDoubt(
                    doubt.getString("id"),
                    doubt.getString("scope"),
                    doubt.getString("severity"),
                    doubt.getString("printed"),
                    doubt.getString("note"),
                    codes(doubt.getJsonArray("suggested_additional"))));
        }
    }

    private void read(Kind kind, JsonArray array) {
        for (JsonObject json : array.getValuesAs(JsonObject.class)) {
            String name = kind == Kind.RISK ? "name" : "title";
            List<String> roles = json.containsKey("role")
                    ? List.of(json.getString("role"))
                    : json.containsKey("addressees") ? codes(json.getJsonArray("addressees")) : List.of();
            String code = json.getString("code");
            items.put(
                    code,
                    new CatalogueItem(
                            kind,
                            code,
                            json.getString("group", code.replaceFirst("\\.\\d+$", "")),
                            roles,
                            json.getString(name + "_zh"),
                            json.getString(name + "_en"),
                            json.getString("summary_zh"),
                            json.getString("summary_en")));
        }
    }

    private static List<String> codes(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    /** Such as {@code 1.0}; kept with everything that names an item. */
    public String getVersion() {
        return version;
    }

    public Collection<CatalogueItem> getItems() {
        return List.copyOf(items.values());
    }

    private List<CatalogueItem> of(Kind kind) {
        return items.values().stream().filter(item -> item.kind() == kind).toList();
    }

    public List<CatalogueItem> getRisks() {
        return of(Kind.RISK);
    }

    public List<CatalogueItem> getTechnicalMeasures() {
        return of(Kind.TECHNICAL_MEASURE);
    }

    public List<CatalogueItem> getGovernanceMeasures() {
        return of(Kind.GOVERNANCE_MEASURE);
    }

    public List<CatalogueItem> getGuidelines() {
        return of(Kind.GUIDELINE);
    }

    /** The guideline items for a role such as {@code PROVIDER}. */
    public List<CatalogueItem> guidelinesFor(String role) {
        return getGuidelines().stream()
                .filter(item -> item.roles().contains(role))
                .toList();
    }

    /** Whom the guidelines address, in the order of the framework. */
    public List<Audience> getAudiences() {
        return List.copyOf(audiences);
    }

    public Optional<CatalogueItem> find(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** The technical measures that the mapping table asks for against a risk, as printed. */
    public List<CatalogueItem> technicalMeasuresAgainst(String riskCode) {
        return technical.getOrDefault(riskCode, List.of()).stream()
                .map(items::get)
                .toList();
    }

    /** The governance measures that the mapping table names for the risk's section. */
    public List<CatalogueItem> governanceMeasuresAgainst(String riskCode) {
        return governance.entrySet().stream()
                .filter(row -> riskCode.startsWith(row.getKey() + ".") || riskCode.startsWith(row.getKey() + "("))
                .flatMap(row -> row.getValue().stream())
                .map(items::get)
                .toList();
    }

    Map<String, List<String>> technicalMapping() {
        return technical;
    }

    Map<String, List<String>> governanceMapping() {
        return governance;
    }

    /** The heading of a section such as {@code 3.1.1}; the code itself if there is none. */
    public String sectionName(String code, boolean chinese) {
        String[] names = sections.get(code);
        return names == null ? code : names[chinese ? 0 : 1];
    }

    public List<MappingDoubt> getDoubts() {
        return List.copyOf(doubts);
    }

    /** What is doubtful about the mapping of one risk. */
    public List<MappingDoubt> doubtsAbout(String riskCode) {
        return doubts.stream().filter(doubt -> doubt.scope().equals(riskCode)).toList();
    }
}
