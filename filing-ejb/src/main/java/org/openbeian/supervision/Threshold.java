package org.openbeian.supervision;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.openbeian.common.CanonicalJson;

/**
 * How many complaints about one system, within how many days, open a supervision case by themselves. Data of the
 * portal, with what an authority has set otherwise ({@code supervision/thresholds.json}); no law names the number.
 */
final class Threshold {

    private static final JsonObject DATA = read();

    private final int complaints;
    private final int days;

    private Threshold(JsonObject set) {
        this.complaints = set.getInt("complaints");
        this.days = set.getInt("days");
    }

    static Threshold of(String authority) {
        JsonObject own = DATA.getJsonObject("authorities");
        return new Threshold(own.containsKey(authority) ? own.getJsonObject(authority) : DATA.getJsonObject("default"));
    }

    boolean reachedBy(long received) {
        return received >= complaints;
    }

    Duration window() {
        return Duration.ofDays(days);
    }

    private static JsonObject read() {
        try (InputStream in = Threshold.class.getResourceAsStream("/supervision/thresholds.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
