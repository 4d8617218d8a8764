package org.openbeian.common;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * JSON is made and read here, by one provider that was looked up once. {@link jakarta.json.Json} looks through the class
 * path for it at every call, which takes some tens of microseconds; a submission makes thousands of values.
 */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonObjectBuilder createObjectBuilder(JsonObject object) {
        return PROVIDER.createObjectBuilder(object);
    }

    public static JsonObjectBuilder createObjectBuilder(Map<String, ?> object) {
        return PROVIDER.createObjectBuilder(object);
    }

    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonArrayBuilder createArrayBuilder(JsonArray array) {
        return PROVIDER.createArrayBuilder(array);
    }

    public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    public static JsonString createValue(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonNumber createValue(long number) {
        return PROVIDER.createValue(number);
    }

    public static JsonNumber createValue(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    public static JsonReader createReader(Reader text) {
        return PROVIDER.createReader(text);
    }

    public static JsonReader createReader(InputStream bytes) {
        return PROVIDER.createReader(bytes);
    }

    static JsonReaderFactory createReaderFactory(Map<String, ?> config) {
        return PROVIDER.createReaderFactory(config);
    }

    static JsonParser createParser(Reader text) {
        return PROVIDER.createParser(text);
    }

    /** @throws jakarta.json.JsonException when the text is none, see RFC 6901 */
    public static JsonPointer createPointer(String pointer) {
        return PROVIDER.createPointer(pointer);
    }
}
