package org.openbeian.api.twin;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which values of a JSON object stand in which column: a table is the same data and is not put together twice. A value
 * inside another is named with a slash, {@code applicant/uscc}, and its column {@code applicant_uscc}. Names and order of
 * columns are a promise to readers; a new one is added at the end.
 */
public final class Columns {

    private final Map<String, String> byCode;

    private Columns(Map<String, String> byCode) {
        this.byCode = byCode;
    }

    public static Columns of(String... places) {
        return new Columns(Stream.of(places)
                .collect(Collectors.toMap(
                        place -> place.replace('/', '_'),
                        place -> place,
                        (one, other) -> {
                            throw new IllegalArgumentException("two columns of one name");
                        },
                        LinkedHashMap::new)));
    }

    /** These columns and more behind them. */
    public Columns and(String... places) {
        Map<String, String> more = new LinkedHashMap<>(byCode);
        more.putAll(of(places).byCode);
        return new Columns(more);
    }

    List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    List<String> cells(JsonObject row) {
        return byCode.values().stream().map(place -> cell(value(row, place))).toList();
    }

    /** Nothing where there is no such value, nor the object in which it would be. */
    private static JsonValue value(JsonObject row, String place) {
        JsonValue at = row;
        for (String step : place.split("/")) {
            at = at instanceof JsonObject inside ? inside.getOrDefault(step, JsonValue.NULL) : JsonValue.NULL;
        }
        return at;
    }

    @Override
    public String toString() {
        return String.join(" ", byCode.keySet());
    }

    private static String cell(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> Csv.harmless(((JsonString) value).getString());
            case ARRAY -> ((JsonArray) value).stream().map(Columns::cell).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }
}
