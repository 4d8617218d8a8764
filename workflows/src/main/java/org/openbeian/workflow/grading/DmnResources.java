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
 * The decision models of the published rule sets. Each version has a folder of its own, so that cases of every version
 * are graded on; an authority's own version holds only the tables that differ, and the others are those of the version
 * it is based on, tagged anew, so that all tables of one rule set are found under one tag.
 */
public final class DmnResources {

    /** T00 to T14 in the order in which a grading asks them, T15 and T16 for incidents. */
    static final List<String> TABLES =
            IntStream.rangeClosed(0, 16).mapToObj("T%02d"::formatted).toList();

    private DmnResources() {}

    /** Resource name such as {@code T00.dmn} → its content, for one rule set. */
    public static Map<String, Supplier<InputStream>> of(RuleBook book) {
        Map<String, Supplier<InputStream>> resources = new LinkedHashMap<>();
        for (String table : TABLES) {
            byte[] model = model(book, table)
                    .replace(tag(book.getBasedOn()), tag(book.getVersion()))
                    .getBytes(StandardCharsets.UTF_8);
            resources.put(table + ".dmn", () -> new ByteArrayInputStream(model));
        }
        return resources;
    }

    private static String tag(String version) {
        return "camunda:versionTag=\"" + version + "\"";
    }

    private static String model(RuleBook book, String table) {
        try (InputStream own = resource(book.getVersion(), table);
                InputStream shared = resource(book.getBasedOn(), table)) {
            return new String((own == null ? shared : own).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream resource(String version, String table) {
        return DmnResources.class.getResourceAsStream("/dmn/" + version + "/" + table + ".dmn");
    }
}
