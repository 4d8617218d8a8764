package org.openbeian.web.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.Json;
import org.openbeian.registration.Field;

/** Answers between the form on a page, which knows texts and lists of texts, and the filing, which keeps JSON. */
public final class FormAnswers {

    private FormAnswers() {}

    /** What the controls of a page show, by field id. */
    public static Map<String, Object> shown(Collection<Field> fields, Map<String, JsonValue> answers) {
        Map<String, Object> form = new HashMap<>();
        for (Field field : fields) {
            Object answer = plain(answers.get(field.id()));
            boolean box = field.type() == Field.Type.CONFIRM;
            form.put(field.id(), box ? (Object) Boolean.valueOf("true".equals(answer)) : answer);
        }
        return form;
    }

    /** A text, a list of texts, or null: what a reader sees of an answer. */
    static Object plain(JsonValue answer) {
        if (answer == null || answer == JsonValue.NULL) {
            return null;
        }
        if (answer instanceof JsonString text) {
            return text.getString();
        }
        if (answer instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        return answer instanceof JsonArray many
                ? many.stream().map(FormAnswers::listed).toList()
                : answer.toString();
    }

    /** A code; of an entry with parts, what it is called by. */
    private static String listed(JsonValue one) {
        return one instanceof JsonObject entry
                ? entry.getString("number", "") + " " + entry.getString("authority", "")
                : ((JsonString) one).getString();
    }

    /**
     * What is saved: the answers of the controls that were on the page, and what was kept of the questions that were
     * not, so that an answer is not lost because its question is not asked at the moment.
     */
    public static JsonObject given(Collection<Field> onPage, Map<String, Object> form, Map<String, JsonValue> kept) {
        JsonObjectBuilder given = Json.createObjectBuilder();
        kept.forEach((id, answer) -> {
            if (onPage.stream().noneMatch(field -> field.id().equals(id))) {
                given.add(id, answer);
            }
        });
        for (Field field : onPage) {
            JsonValue answer = json(form.get(field.id()));
            if (answer != null) {
                given.add(field.id(), answer);
            }
        }
        return given.build();
    }

    private static JsonValue json(Object typed) {
        if (typed == null || "".equals(typed)) {
            return null;
        }
        if (typed instanceof JsonValue ready) {
            return ready;
        }
        if (typed instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (typed instanceof Object[] many) {
            return list(Arrays.asList(many));
        }
        return typed instanceof Collection<?> many ? list(many) : Json.createValue(typed.toString());
    }

    private static JsonValue list(Collection<?> many) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        many.forEach(one -> list.add(one.toString()));
        return list.build();
    }

    public static List<Field> asked(Collection<Field> fields, Map<String, JsonValue> answers) {
        return fields.stream().filter(field -> field.isAsked(answers)).toList();
    }
}
