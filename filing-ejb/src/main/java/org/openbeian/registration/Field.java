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
 */
public final class Field {

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

    private final String section;
    private final String id;
    private final Type type;
    private final boolean required;
    private final boolean fact;
    private final boolean hidden;
    private final int max;
    private final BigDecimal maxValue;
    private final String law;
    private final List<String> options;
    private final List<String> written;
    private final Map<String, List<String>> shownWhen;
    private final Map<String, List<String>> requiredWhen;
    private final boolean past;
    private final boolean name;
    private final boolean number;

    Field(String section, JsonObject json, List<String> sectors) {
        this.section = section;
        this.id = json.getString("id");
        this.type = Type.valueOf(json.getString("type"));
        this.required = json.getBoolean("required", false);
        this.fact = json.getBoolean("fact", false);
        this.hidden = json.getBoolean("hidden", false);
        this.past = json.getBoolean("past", false);
        this.name = json.getBoolean("name", false);
        this.number = json.getBoolean("number", false);
        this.max = json.getInt("max", DEFAULT_LENGTH);
        this.maxValue = json.containsKey("maxValue") ? new BigDecimal(json.getString("maxValue")) : null;
        this.law = json.getString("law", null);
        this.options = options(json.get("options"), sectors);
        this.written = options(json.get("written"), sectors);
        this.shownWhen = conditions(json, "shownWhen");
        this.requiredWhen = conditions(json, "requiredWhen");
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

    public String getSection() {
        return section;
    }

    public String getId() {
        return id;
    }

    public Type getType() {
        return type;
    }

    /** Whether the grading rules read it. */
    public boolean isFact() {
        return fact;
    }

    /** Taken over REST only; the pages do not ask applicants to accuse themselves. */
    public boolean isHidden() {
        return hidden;
    }

    /** Whether something is called by the answer, so that it needs letters. */
    public boolean isName() {
        return name;
    }

    /** Whether the answer is a number under which something is filed or registered. */
    public boolean isNumber() {
        return number;
    }

    /** Longest text in characters (code points). */
    public int getMax() {
        return max;
    }

    /** Null: no limit but the type's own. */
    public BigDecimal getMaxValue() {
        return maxValue;
    }

    /** Statutory source, or null. */
    public String getLaw() {
        return law;
    }

    public List<String> getOptions() {
        return options;
    }

    /** Answers that nobody chooses: the portal writes them, and they are kept when the page is saved. */
    public List<String> getWritten() {
        return written;
    }

    boolean isWritten(String answer) {
        return written.contains(answer);
    }

    /** A date that cannot lie in the future. */
    public boolean isPast() {
        return past;
    }

    /** Ids of the fields that decide whether this one is asked, with the deciding values. */
    public Map<String, List<String>> getShownWhen() {
        return shownWhen;
    }
}
