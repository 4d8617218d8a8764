package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has only the number of before the certificate in hand finds the system everywhere. */
class FormerNumberTest {

    /** An entry that is looked up by its number alone. */
    private static final Pattern BY_HAND = Pattern.compile("RegisterEntry e\\b[^;]*?e\\.number = :number");

    @Test
    void an_entry_is_looked_up_by_both_of_its_numbers() throws IOException {
        assertThat(RegisterEntry.NUMBERED).contains("e.number = :number or e.formerNumber = :number");
        assertThat(BY_HAND.matcher("\"select s from RegisterEntry e join Filing f\n where e.number = :number\"")
                        .find())
                .as("the rule bites")
                .isTrue();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> wrong = sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> BY_HAND.matcher(read(source)).find())
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
