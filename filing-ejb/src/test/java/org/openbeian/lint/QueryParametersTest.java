package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tenant's filter has two parameters, {@code :authority} and {@code :organisation}. A query that has one of the same name
 * sets the filter's value with its own, and reads what it likes; so no query has one.
 */
class QueryParametersTest {

    private static final Pattern TENANTS = Pattern.compile("setParameter\\(\\s*\"(authority|organisation)\"");

    /** Reads memberships to find out who calls, before there is a filter. */
    private static final List<String> BEFORE_THE_FILTER = List.of("CallerLookup.java");

    @Test
    void no_query_takes_a_name_of_the_tenants_filter() throws IOException {
        assertThat(found(Path.of("src/main/java"))).containsExactlyElementsOf(BEFORE_THE_FILTER);
    }

    @Test
    void it_bites() {
        assertThat(TENANTS.matcher("query.setParameter(\n    \"organisation\", id)")
                        .find())
                .isTrue();
        assertThat(TENANTS.matcher("query.setParameter(\"applicant\", id)").find())
                .isFalse();
    }

    private static List<String> found(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> TENANTS.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
