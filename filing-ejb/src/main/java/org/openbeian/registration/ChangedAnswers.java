package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openbeian.common.Json;

/**
 * The difference between what was registered and what a change says, field by field. Only that is taken over, so a
 * change leaves alone what another one has changed since it was opened.
 */
final class ChangedAnswers {

    /** They say what the case is about, not what the system is. */
    private static final Set<String> OF_THE_CASE = Set.of("filingKind", "triggerText", "triggerDate");

    private ChangedAnswers() {}

    /** Ids of the fields by which a change alters what is registered, page by page. */
    static List<String> fields(JsonObject base, JsonObject said) {
        return all(base, said).stream()
                .filter(field -> !OF_THE_CASE.contains(field))
                .toList();
    }

    /** Ids of all fields that differ, page by page. */
    static List<String> all(JsonObject base, JsonObject said) {
        List<String> fields = new ArrayList<>();
        Set<String> pages = new TreeSet<>(base.keySet());
        pages.addAll(said.keySet());
        for (String page : pages) {
            fields.addAll(differing(page(base, page), page(said, page)));
        }
        return fields;
    }

    /** What holds now, with what the change alters. Pages that stay as they are, are left out. */
    static Map<String, JsonObject> onto(JsonObject now, JsonObject base, JsonObject said) {
        Map<String, JsonObject> pages = new LinkedHashMap<>();
        for (String code : said.keySet()) {
            JsonObject saidPage = page(said, code);
            List<String> fields = differing(page(base, code), saidPage).stream()
                    .filter(field -> !OF_THE_CASE.contains(field))
                    .toList();
            if (!fields.isEmpty()) {
                JsonObjectBuilder page = Json.createObjectBuilder(page(now, code));
                for (String field : fields) {
                    JsonValue answer = saidPage.get(field);
                    if (answer == null) {
                        page.remove(field);
                    } else {
                        page.add(field, answer);
                    }
                }
                pages.put(code, page.build());
            }
        }
        return pages;
    }

    private static List<String> differing(JsonObject before, JsonObject after) {
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !java.util.Objects.equals(before.get(field), after.get(field)))
                .toList();
    }

    private static JsonObject page(JsonObject pages, String code) {
        return pages.containsKey(code) ? pages.getJsonObject(code) : JsonValue.EMPTY_JSON_OBJECT;
    }
}
