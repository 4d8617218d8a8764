package org.openbeian.web.incident;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.openbeian.common.Json;
import org.openbeian.web.document.Sheet;
import org.openbeian.web.frame.text.Language;

/** The export of an incident in the reader's language. What nobody said is said to be not known, as in the JSON. */
final class IncidentSheet {

    private final JsonObject export;
    private final Language language;

    IncidentSheet(JsonObject export, Language language) {
        this.export = export;
        this.language = language;
    }

    Sheet toSheet(String authority, Instant at) {
        Sheet sheet = new Sheet(
                language.getLocale(), language.text("incident_sheet.title", export.getString("number")), authority, at);
        sheet.text(language.state("incident_state", export.getString("state")) + " · "
                + language.text("incident_level." + export.getInt("severity_level")));
        sheet.heading(language.text("incident_sheet.oecd"));
        for (JsonObject criterion : export.getJsonArray("oecd").getValuesAs(JsonObject.class)) {
            int no = criterion.getInt("no");
            sheet.fact(no + ". " + language.text("oecd_field." + no), criterion(no, criterion.get("value")));
        }
        sheet.heading(language.text("incident_sheet.eu"));
        JsonObject european = export.getJsonObject("eu_serious_incident");
        european.forEach((name, value) -> {
            if (!name.equals("clocks")) {
                sheet.fact(language.text("eu_field." + name), european(name, value));
            }
        });
        european.getJsonArray("clocks")
                .getValuesAs(JsonObject.class)
                .forEach(clock -> sheet.fact(
                        named(clock.getJsonObject("name")),
                        language.time(Instant.parse(clock.getString("due"))) + " · "
                                + language.text("clock." + clock.getString("state"))));
        return sheet;
    }

    private String criterion(int no, JsonValue value) {
        if (value == JsonValue.NULL) {
            return language.text("incident_sheet.unknown");
        }
        return switch (no) {
            case 3 -> language.text("option.incidentType." + plain(value));
            case 4 ->
                Arrays.stream(plain(value).split(", "))
                        .map(who -> language.text("reporter." + who))
                        .collect(Collectors.joining(language.text("list.comma")));
            case 8 -> named(export.getJsonObject("names").getJsonObject("systems"));
            case 9 -> named(export.getJsonObject("names").getJsonObject("providers"));
            case 10 -> language.text("oecd." + plain(value));
            case 12 ->
                FactLine.of(Json.createObjectBuilder().add("impact", value).build(), language).stream()
                        .map(line -> named(line.getName()) + language.text("list.colon") + line.text())
                        .collect(Collectors.joining("\n"));
            default -> plain(value);
        };
    }

    /** A number of the assessment as the form calls it, where the form asks for it. */
    private String named(String fact) {
        return language.has("field." + fact) ? language.text("field." + fact) : fact;
    }

    private String named(JsonObject both) {
        return language.of(both.getString("zh"), both.getString("en"));
    }

    private String european(String name, JsonValue value) {
        if (value == JsonValue.NULL) {
            return language.text("incident_sheet.unknown");
        }
        return switch (name) {
            case "aware_at", "first_report_at", "final_report" -> language.time(Instant.parse(plain(value)));
            case "provider" -> named(export.getJsonObject("names").getJsonObject("providers"));
            case "system" -> named(export.getJsonObject("names").getJsonObject("systems"));
            case "death" -> language.text("answer." + plain(value));
            default -> plain(value);
        };
    }

    private static String plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue().toPlainString();
            default -> value.toString();
        };
    }
}
