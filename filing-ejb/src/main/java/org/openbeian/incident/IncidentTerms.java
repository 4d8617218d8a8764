package org.openbeian.incident;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbeian.common.CanonicalJson;

/** What is data about incidents: their types, the words of the OECD, how near two reports are to be called duplicates. */
public final class IncidentTerms {

    /** Harm to a minor. */
    public static final String MINOR = "AI-MINOR";

    /** The reporter does not know yet what kind it is. */
    public static final String UNSURE = "UNSURE";

    private static final JsonObject DATA = read();
    private static final Map<String, JsonObject> TYPES =
            DATA.getJsonArray("types").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toUnmodifiableMap(type -> type.getString("code"), Function.identity()));

    private IncidentTerms() {}

    private static JsonObject read() {
        try (InputStream in = IncidentTerms.class.getResourceAsStream("/domain/incidents.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes such as {@code AI-PII}, in the order of the taxonomy. */
    public static List<String> types() {
        return DATA.getJsonArray("types").getValuesAs(JsonObject.class).stream()
                .map(type -> type.getString("code"))
                .toList();
    }

    /** Risks of the framework that the type belongs to. */
    public static List<String> risks(String type) {
        if (type.equals(UNSURE)) {
            return List.of();
        }
        return TYPES.get(type).getJsonArray("risks").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** The OECD's words for how grave; a person chooses one, they are never worked out from our levels. */
    public static List<String> oecdSeverities() {
        return DATA.getJsonArray("oecd_severity").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** Number, name and whether it has to be there, for each of the 29 criteria. */
    static List<JsonObject> oecdFields() {
        return DATA.getJsonArray("oecd_fields").getValuesAs(JsonObject.class);
    }

    /** Two incidents noticed further apart than this are not the same. */
    static Duration duplicateWindow() {
        return Duration.ofDays(DATA.getJsonObject("duplicates").getInt("window_days"));
    }

    /** From this share of common pairs of characters on two titles are alike. */
    static double similarTitle() {
        return DATA.getJsonObject("duplicates").getJsonNumber("similar_title").doubleValue();
    }
}
