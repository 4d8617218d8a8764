package org.openbeian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The demo world is made by the services themselves; where one of them refuses, a story ends before its time. Prints how
 * long it took. Not part of the test run: {@code ./portal test --story DemoWorldRun}.
 */
class DemoWorldRun {

    @Test
    void every_story_comes_to_its_end() throws Exception {
        try (OwnPortal portal = new OwnPortal(Map.of())) {
            portal.run("--demo");
            Path log = portal.data().resolve(Path.of("domains", "openbeian", "logs", "server.log"));
            List<String> told = Files.readAllLines(log).stream()
                    .filter(line -> line.contains("The demo "))
                    .toList();
            told.forEach(System.out::println);
            assertThat(told).singleElement().satisfies(line -> assertThat(line)
                    .contains("; 0 of its stories ended early"));
        }
    }
}
