package org.openbeian.openness;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openbeian.common.CanonicalJson;

/** Which numbers are too small to be published: data of the portal with its source, {@code openness/withholding.json}. */
public final class SmallNumbers {

    private static final SmallNumbers CURRENT = new SmallNumbers(read());

    private final String version;
    private final int fewerThan;

    private SmallNumbers(JsonObject json) {
        this.version = json.getString("version");
        this.fewerThan = json.getInt("fewer_than");
    }

    static SmallNumbers current() {
        return CURRENT;
    }

    public String getVersion() {
        return version;
    }

    /** What is fewer than this, and not none, is withheld. */
    public int getFewerThan() {
        return fewerThan;
    }

    private static JsonObject read() {
        try (InputStream in = SmallNumbers.class.getResourceAsStream("/openness/withholding.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
