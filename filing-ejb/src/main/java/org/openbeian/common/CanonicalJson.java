package org.openbeian.common;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON read strictly (a key that stands twice is an error, not a choice) and written canonically: keys sorted, no
 * spaces, numbers in one spelling. The snapshot hash on a receipt is taken over this form.
 */
public final class CanonicalJson {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private CanonicalJson() {}

    /** @throws Invalid when the text is not one JSON object or holds a key twice */
    public static JsonObject read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject read = reader.readObject();
            mustEndThere(text);
            return read;
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
            String said = String.valueOf(e.getMessage());
            throw new Invalid("", said.contains("uplicate") ? "json.duplicate_key" : "json.malformed");
        } catch (StackOverflowError e) {
            throw new Invalid("", "json.too_deep");
        }
    }

    /** The reader stops after the first value; what follows it would be lost silently. */
    private static void mustEndThere(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    public static String write(JsonValue value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonValue value, StringBuilder out) {
        switch (value.getValueType()) {
            case OBJECT -> {
                out.append('{');
                String comma = "";
                for (Map.Entry<String, JsonValue> entry : new TreeMap<>(value.asJsonObject()).entrySet()) {
                    out.append(comma).append(Json.createValue(entry.getKey())).append(':');
                    write(entry.getValue(), out);
                    comma = ",";
                }
                out.append('}');
            }
            case ARRAY -> {
                out.append('[');
                String comma = "";
                for (JsonValue item : value.asJsonArray()) {
                    out.append(comma);
                    write(item, out);
                    comma = ",";
                }
                out.append(']');
            }
            case NUMBER ->
                out.append(((JsonNumber) value)
                        .bigDecimalValue()
                        .stripTrailingZeros()
                        .toPlainString());
            case STRING -> out.append(((JsonString) value).toString());
            default -> out.append(value);
        }
    }
}
