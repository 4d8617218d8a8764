package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * MySQL commits at each change of a table, and a file is written down as done at its end only: one that was interrupted
 * between two statements could never be run again.
 */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** The last file that was written before this was a rule. */
    private static final String BEFORE = "V0706";

    @Test
    void a_file_holds_one_statement() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<String> several = files.filter(file ->
                            file.getFileName().toString().substring(0, 5).compareTo(BEFORE) > 0)
                    .filter(file -> statements(read(file)).size() != 1)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(several).isEmpty();
        }
        assertThat(statements("-- why; so\nalter table a add b int;\nupdate a set b = 1;\n"))
                .as("the rule bites")
                .hasSize(2);
        assertThat(statements("insert into a values ('one; two');")).hasSize(1);
    }

    private static List<String> statements(String sql) {
        String bare = sql.replaceAll("(?m)--.*$", "").replaceAll("'(?:[^']|'')*'", "''");
        return Arrays.stream(bare.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
