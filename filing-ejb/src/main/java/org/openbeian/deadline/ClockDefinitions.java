package org.openbeian.deadline;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openbeian.common.Json;

/** The clocks the portal knows; see {@code domain/clocks.json}. */
public final class ClockDefinitions {

    private static final Map<String, ClockDefinition> BY_CODE = read();
    private static final Map<String, ZoneId> ZONES = readZones();
    private static final Map<String, List<String>> PAUSES = readPauses();

    private ClockDefinitions() {}

    public static Optional<ClockDefinition> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** For codes that the program itself names. */
    public static ClockDefinition get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no clock " + code));
    }

    public static List<ClockDefinition> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The clocks that stand still from an event such as {@code correction_requested} until it is answered. */
    public static List<String> pausedBy(String event) {
        return PAUSES.getOrDefault(event, List.of());
    }

    /** Where a profile counts its days. */
    public static ZoneId zone(String profile) {
        return ZONES.get(profile);
    }

    private static Map<String, ZoneId> readZones() {
        return json("clocks.json").getJsonArray("profiles").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        profile -> profile.getString("id"), profile -> ZoneId.of(profile.getString("time_zone"))));
    }

    private static Map<String, List<String>> readPauses() {
        return json("clocks.json").getJsonArray("pauses").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        pause -> pause.getString("event"),
                        pause -> pause.getJsonArray("pauses").getValuesAs(JsonString::getString)));
    }

    private static Map<String, ClockDefinition> read() {
        Map<String, ClockDefinition> clocks = new LinkedHashMap<>();
        for (JsonObject clock : json("clocks.json").getJsonArray("clocks").getValuesAs(JsonObject.class)) {
            ClockDefinition definition = ClockDefinition.read(clock);
            clocks.put(definition.getCode(), definition);
        }
        return clocks;
    }

    static JsonObject json(String file) {
        try (InputStream in = ClockDefinitions.class.getResourceAsStream("/domain/" + file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
