package org.openbeian.catalogue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbeian.common.CanonicalJson;

/** The published versions of the catalogue. */
public final class Catalogues {

    private static final List<Catalogue> ALL = List.of(new Catalogue(json("catalogue.json")));
    private static final Map<String, Catalogue> BY_VERSION =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Catalogue::getVersion, Function.identity()));

    private Catalogues() {}

    /** The version by which new filings assess themselves. */
    public static Catalogue current() {
        return ALL.get(ALL.size() - 1);
    }

    /** The version that a filing names; refuses an unknown one. */
    public static Catalogue version(String version) {
        Catalogue catalogue = BY_VERSION.get(version);
        if (catalogue == null) {
            throw new IllegalArgumentException("no catalogue " + version);
        }
        return catalogue;
    }

    static List<Catalogue> all() {
        return ALL;
    }

    private static JsonObject json(String file) {
        try (InputStream in = Catalogues.class.getResourceAsStream("/domain/" + file)) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
