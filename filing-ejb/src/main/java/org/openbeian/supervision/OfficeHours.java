package org.openbeian.supervision;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.openbeian.common.CanonicalJson;

/** Between which hours of a working day a hearing begins. Data of the portal ({@code supervision/office-hours.json}). */
public final class OfficeHours {

    private static final JsonObject DATA = read();

    private OfficeHours() {}

    static boolean include(LocalTime time) {
        return !time.isBefore(LocalTime.parse(from())) && time.isBefore(LocalTime.parse(until()));
    }

    /** Such as {@code 09:00}. */
    public static String from() {
        return DATA.getString("from");
    }

    /** The end, which is not included. */
    public static String until() {
        return DATA.getString("until");
    }

    private static JsonObject read() {
        try (InputStream in = OfficeHours.class.getResourceAsStream("/supervision/office-hours.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
