package org.openbeian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo world is made by the services themselves; where one of them refuses, a story ends before its time. */
class DemoWorldIT {

    private static final Path LOGS = Path.of(System.getProperty("openbeian.test.data"), "domains", "openbeian", "logs");

    @Test
    void every_story_comes_to_its_end() throws IOException {
        List<String> told = lines().toList();
        assertThat(told).filteredOn(line -> line.contains("The demo story of ")).isEmpty();
        assertThat(told)
                .filteredOn(line -> line.contains("The demo world took "))
                .singleElement();
    }

    private static Stream<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(LOGS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("server.log")).toList().stream()
                    .flatMap(DemoWorldIT::read);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
