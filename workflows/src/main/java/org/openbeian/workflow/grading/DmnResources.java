package org.openbeian.workflow.grading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * The decision models of an authority. An authority's folder holds only the tables that differ; the others are the
 * default ones, re-tagged with the authority's rule-set version, so that all tables of one rule set are found under
 * one tag.
 */
public final class DmnResources {

    /** T00 to T14 in the order in which a grading asks them, T15 and T16 for incidents. */
    static final List<String> TABLES =
            IntStream.rangeClosed(0, 16).mapToObj("T%02d"::formatted).toList();

    private static final String DEFAULT_TAG = "camunda:versionTag=\"" + RuleBook.DEFAULT_VERSION + "\"";

    private DmnResources() {}

    /** Resource name such as {@code T00.dmn} → its content, for the newest rule set of the authority. */
    public static Map<String, Supplier<InputStream>> forAuthority(String code) {
        List<RuleBook> books = RuleBook.forAuthority(code);
        String tag = "camunda:versionTag=\"" + books.get(books.size() - 1).getVersion() + "\"";
        Map<String, Supplier<InputStream>> resources = new LinkedHashMap<>();
        for (String table : TABLES) {
            byte[] model = model(code, table).replace(DEFAULT_TAG, tag).getBytes(StandardCharsets.UTF_8);
            resources.put(table + ".dmn", () -> new ByteArrayInputStream(model));
        }
        return resources;
    }

    private static String model(String code, String table) {
        String own = code.matches("[a-z0-9-]{1,40}") ? "/dmn/" + code + "/" + table + ".dmn" : "";
        try (InputStream ownModel = own.isEmpty() ? null : DmnResources.class.getResourceAsStream(own);
                InputStream shared = DmnResources.class.getResourceAsStream("/dmn/default/" + table + ".dmn")) {
            InputStream model = ownModel == null ? shared : ownModel;
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
