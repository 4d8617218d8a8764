package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One question of the filing form: its id, which is also the key of its texts, what kind of answer it takes, within
 * which limits, and when it is asked at all.
 *
 * @param fact whether the grading rules read it
 * @param hidden taken over REST only; the pages do not ask applicants to accuse themselves
 * @param max longest text in characters (code points)
 * @param maxValue null: no limit but the type's own
 * @param law statutory source, or null
 * @param written answers that nobody chooses: the portal writes them, and they are kept when the page is saved
 * @param shownWhen ids of the fields that decide whether this one is asked, with the deciding values
 * @param past a date that cannot lie in the future
 * @param name whether something is called by the answer, so that it needs letters
 * @param number whether the answer is a number under which something is filed or registered
 */
public record Field(
        String section,
        String id,
        Type type,
        boolean required,
        boolean fact,
        boolean hidden,
        int max,
        BigDecimal maxValue,
        String law,
        List<String> options,
        List<String> written,
        Map<String, List<String>> shownWhen,
        Map<String, List<String>> requiredWhen,
        boolean past,
        boolean name,
        boolean number) {

    /** Kinds of answers. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        DATE,
        INTEGER,
        /** A number of billions, with a point if need be. */
        DECIMAL,
        /** A number of FLOP that must stay exact, such as 1.02e25. */
        COMPUTE,
        YES_NO,
        /** A statement that has to be agreed to. */
        CONFIRM,
        CHOICE,
        MULTI,
        EMAIL,
        PHONE,
        URL,
        /** The self-assessment: for each risk of the catalogue that applies, the measures taken. */
        RISKS,
        /** Numbers that other authorities gave the system. */
        EXISTING
    }

    private static final int DEFAULT_LENGTH = 200;

    Field(String section, JsonObject json, List<String> sectors) {
        this(
                section,
                json.getString("id"),
                Type.valueOf(json.getString("type")),
                json.getBoolean("required", false),
                json.getBoolean("fact", false),
                json.getBoolean("hidden", false),
                json.getInt("max", DEFAULT_LENGTH),
                json.containsKey("maxValue") ? new BigDecimal(json.getString("maxValue")) : null,
                json.getString("law", null),
                options(json.get("options"), sectors),
                options(json.get("written"), sectors),
                conditions(json, "shownWhen"),
                conditions(json, "requiredWhen"),
                json.getBoolean("past", false),
                json.getBoolean("name", false),
                json.getBoolean("number", false));
    }

    private static List<String> options(JsonValue options, List<String> sectors) {
        if (options == null) {
            return List.of();
        }
        return options instanceof JsonString ? sectors : options.asJsonArray().getValuesAs(JsonString::getString);
    }

    private static Map<String, List<String>> conditions(JsonObject json, String name) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        if (json.containsKey(name)) {
            json.getJsonObject(name)
                    .forEach((field, values) ->
                            conditions.put(field, values.asJsonArray().getValuesAs(JsonString::getString)));
        }
        return conditions;
    }

    /** Whether the other answers make this a question at all. */
    public boolean isAsked(Map<String, JsonValue> answers) {
        return holds(shownWhen, answers);
    }

    /** Whether it must be answered before submission. */
    public boolean isRequired(Map<String, JsonValue> answers) {
        return isAsked(answers) && (required || (!requiredWhen.isEmpty() && holds(requiredWhen, answers)));
    }

    /** Whether other answers can make it required. */
    public boolean isRequiredSometimes() {
        return required || !requiredWhen.isEmpty();
    }

    private static boolean holds(Map<String, List<String>> conditions, Map<String, JsonValue> answers) {
        return conditions.entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(plain(answers.get(condition.getKey()))));
    }

    private static String plain(JsonValue value) {
        if (value == null) {
            return "";
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    boolean isWritten(String answer) {
        return written.contains(answer);
    }
}
