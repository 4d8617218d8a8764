package org.openbeian.common;

import jakarta.json.JsonArray;
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
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON read strictly (a key that stands twice is an error, not a choice) and written canonically: keys sorted, no
 * spaces, numbers in one spelling. The snapshot hash on a receipt is taken over this form.
 */
public final class CanonicalJson {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final int LONGEST_NUMBER = 100;

    private CanonicalJson() {}

    /** @throws Invalid when the text is not one JSON object, holds a key twice or a number that nobody can count to */
    public static JsonObject read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject read = reader.readObject();
            mustEndThere(text);
            mustBeNumbers("", read);
            return read;
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
            String said = String.valueOf(e.getMessage());
            throw new Invalid("", said.contains("uplicate") ? "json.duplicate_key" : "json.malformed");
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException e) {
            throw new Invalid("", "json.number");
        } catch (Invalid e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // the parser has no type of its own for "nested too deeply"
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

    /** Numbers are made when they are first asked for; one that cannot be made has to be found out here. */
    private static void mustBeNumbers(String at, JsonValue value) {
        if (value instanceof JsonNumber number) {
            try {
                number.bigDecimalValue();
            } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException tooWild) {
                throw new Invalid(at, "json.number");
            }
        } else if (value instanceof JsonObject object) {
            object.forEach((key, inner) -> mustBeNumbers(at + "/" + FieldError.step(key), inner));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                mustBeNumbers(at + "/" + i, array.get(i));
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
            case NUMBER -> out.append(number((JsonNumber) value));
            case STRING -> out.append(((JsonString) value).toString());
            default -> out.append(value);
        }
    }

    /** Plain digits, but not the billion of them that eleven characters such as 1e999999999 ask for. */
    private static String number(JsonNumber value) {
        BigDecimal shortest = value.bigDecimalValue().stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > LONGEST_NUMBER ? shortest.toString() : shortest.toPlainString();
    }
}
