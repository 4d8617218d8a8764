package org.openbeian.web.frame.request;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openbeian.common.Hashes;

/** The versions of our style sheet, script and pictures: a few digits of what is in them, found once for each start. */
public final class Versions {

    private static final int DIGITS = 12;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Versions() {}

    /** Empty for what we do not have. */
    public static String of(ServletContext context, String name) {
        String known = KNOWN.get(name);
        if (known == null) {
            known = read(context, name);
            if (!known.isEmpty()) {
                KNOWN.put(name, known);
            }
        }
        return known;
    }

    /** Address of one of them, below the portal's or an authority's root, with its version. */
    public static String address(ServletContext context, String root, String name) {
        return root + CachedResources.FOLDER + name + ".xhtml?v=" + of(context, name);
    }

    private static String read(ServletContext context, String name) {
        try (InputStream in = context.getResourceAsStream("/resources/" + name)) {
            return in == null
                    ? ""
                    : Hashes.sha256(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
