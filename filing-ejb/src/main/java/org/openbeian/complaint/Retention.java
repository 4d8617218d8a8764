package org.openbeian.complaint;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.PortalClock;

/**
 * For how many years what was said in a complaint is kept after its end, by how it ended. Data of the portal, with what
 * an authority has set otherwise ({@code complaint/retention.json}); the law asks for the shortest time and names none.
 */
public final class Retention {

    private static final JsonObject DATA = read();

    private final JsonObject years;

    private Retention(JsonObject years) {
        this.years = years;
    }

    public static Retention of(String authority) {
        JsonObject own = DATA.getJsonObject("authorities");
        return new Retention(own.containsKey(authority) ? own.getJsonObject(authority) : DATA.getJsonObject("default"));
    }

    public int years(ComplaintState end) {
        return years.getInt(end.name());
    }

    /** What ended before that moment, in that way, is kept no longer. */
    Instant keptSince(ComplaintState end, LocalDate today) {
        return today.minusYears(years(end)).atStartOfDay(PortalClock.ZONE).toInstant();
    }

    static List<ComplaintState> ends() {
        return Arrays.stream(ComplaintState.values())
                .filter(ComplaintState::isEnd)
                .toList();
    }

    private static JsonObject read() {
        try (InputStream in = Retention.class.getResourceAsStream("/complaint/retention.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
