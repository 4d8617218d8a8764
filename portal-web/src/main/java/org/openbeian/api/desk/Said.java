package org.openbeian.api.desk;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.CodePoints;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/** What comes with an act, field by field; left out and null are the same. */
final class Said {

    /** Names the act itself. */
    static final String ACT = "act";

    private final JsonObject body;
    private final String key;

    /** @param key from {@code Idempotency-Key}: the form, so to say, from which it comes */
    Said(JsonObject body, String key) {
        this.body = body;
        this.key = key;
    }

    /** @throws Invalid at a field that the act does not have */
    void mustBeOf(Set<String> fields) {
        for (String name : body.keySet()) {
            if (!name.equals(ACT) && !fields.contains(name)) {
                throw new Invalid("/" + name, "field.unknown");
            }
        }
    }

    String key() {
        return key;
    }

    /** @throws Invalid when it is something else than a text */
    String text(String name) {
        return given(name)
                .map(value -> as(JsonString.class, name, value).getString())
                .orElse(null);
    }

    /** @throws Invalid when it is left out */
    String needed(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw new Invalid("/" + name, "field.required");
        }
        return text;
    }

    /** One of the names of an enum; null when it is left out. @throws Invalid when it is none of them */
    <T extends Enum<T>> T choice(String name, Class<T> of) {
        String text = text(name);
        return text == null
                ? null
                : Arrays.stream(of.getEnumConstants())
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new Invalid("/" + name, "field.unknown_option", shortened(text)));
    }

    /** A day as ISO 8601 writes it; null when it is left out. @throws Invalid when it is none */
    LocalDate day(String name) {
        return InputCheck.day(name, text(name));
    }

    /** 0 when it is left out. @throws Invalid when it is no whole number that fits */
    int number(String name) {
        return given(name)
                .map(value -> {
                    try {
                        return as(JsonNumber.class, name, value).intValueExact();
                    } catch (ArithmeticException other) {
                        throw new Invalid("/" + name, "field.wrong_type");
                    }
                })
                .orElse(0);
    }

    /** Null when it is left out. @throws Invalid when it is neither true nor false */
    Boolean truth(String name) {
        return given(name)
                .map(value -> switch (value.getValueType()) {
                    case TRUE -> true;
                    case FALSE -> false;
                    default -> throw new Invalid("/" + name, "field.wrong_type");
                })
                .orElse(null);
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(truth(name));
    }

    /** @throws Invalid when it is left out or no object */
    JsonObject object(String name) {
        return given(name)
                .map(value -> as(JsonObject.class, name, value))
                .orElseThrow(() -> new Invalid("/" + name, "field.required"));
    }

    /** Each of a list, with the same care. @throws Invalid when it is no list of objects */
    List<Said> each(String name, Set<String> fields) {
        JsonArray list =
                given(name).map(value -> as(JsonArray.class, name, value)).orElse(JsonValue.EMPTY_JSON_ARRAY);
        return list.stream()
                .map(one -> {
                    Said part = new Said(as(JsonObject.class, name, one), key);
                    part.mustBeOf(fields);
                    return part;
                })
                .toList();
    }

    /** What was typed, as far as a sentence can hold it. */
    static String shortened(String text) {
        return CodePoints.cut(text, 40);
    }

    private Optional<JsonValue> given(String name) {
        return Optional.ofNullable(body.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private static <T extends JsonValue> T as(Class<T> type, String name, JsonValue value) {
        if (!type.isInstance(value)) {
            throw new Invalid("/" + name, "field.wrong_type");
        }
        return type.cast(value);
    }
}
