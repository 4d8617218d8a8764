package org.openbeian.api.register;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.openbeian.api.Answer;
import org.openbeian.api.twin.Columns;
import org.openbeian.common.Json;
import org.openbeian.register.RegisterEvent;
import org.openbeian.register.RegisterHistory;
import org.openbeian.register.RegisterVersion;

/** Versions and events of an entry in one table; what a line has no answer to is null. */
final class HistoryJson {

    static final Columns COLUMNS = Columns.of(
            "what",
            "at",
            "until",
            "version",
            "event",
            "state",
            "kind",
            "system_name/zh",
            "system_name/en",
            "category",
            "sector",
            "grade",
            "conditions",
            "rule_set",
            "valid_until");

    private HistoryJson() {}

    /** The versions first, the newest of each before the others. */
    static List<JsonObject> rows(RegisterHistory history) {
        return Stream.concat(
                        history.getVersions().stream().map(HistoryJson::row),
                        history.getEvents().stream().map(HistoryJson::row))
                .toList();
    }

    private static JsonObject row(RegisterVersion version) {
        JsonObjectBuilder system = Json.createObjectBuilder();
        Answer.add(system, "zh", version.getSystemZh());
        Answer.add(system, "en", version.getSystemEn());
        JsonObjectBuilder json = Json.createObjectBuilder().add("what", "VERSION");
        Answer.add(json, "at", version.getSince());
        Answer.add(json, "until", version.getUntil());
        number(json, version.getEdition());
        json.addNull("event")
                .add("state", version.getState().name())
                .add("kind", version.getKind().name())
                .add("system_name", system)
                .add("category", version.getCategory())
                .add("sector", version.getSector())
                .add("grade", "G" + version.getGrade())
                .add("conditions", Json.createArrayBuilder(version.getConditions()))
                .add("rule_set", version.getRuleSet());
        Answer.add(json, "valid_until", version.getValidUntil());
        return json.build();
    }

    private static JsonObject row(RegisterEvent event) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("what", "EVENT")
                .add("at", event.getAt().toString())
                .addNull("until");
        number(json, event.getEdition());
        json.add("event", event.getEvent()).add("state", event.getState()).addNull("kind");
        json.add("system_name", Json.createObjectBuilder().addNull("zh").addNull("en"));
        for (String none : List.of("category", "sector", "grade")) {
            json.addNull(none);
        }
        return json.add("conditions", JsonValue.EMPTY_JSON_ARRAY)
                .addNull("rule_set")
                .addNull("valid_until")
                .build();
    }

    private static void number(JsonObjectBuilder json, Integer edition) {
        if (edition == null) {
            json.addNull("version");
        } else {
            json.add("version", edition);
        }
    }
}
