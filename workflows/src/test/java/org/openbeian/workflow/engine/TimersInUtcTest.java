package org.openbeian.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimersInUtcTest {

    private static final Pattern TIMER =
            Pattern.compile("id=\"(\\w+)_Timer\">\\s*<bpmn:time\\w+[^>]*>\\$\\{(\\w+)\\}<");

    @Test
    void each_timer_of_the_models_is_moved_by_what_it_waits_for() throws IOException {
        Map<String, String> drawn = new TreeMap<>();
        try (Stream<Path> models = Files.walk(Path.of("src/main/resources/bpmn"))) {
            for (Path model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                Matcher timer = TIMER.matcher(Files.readString(model));
                while (timer.find()) {
                    drawn.put(timer.group(1), timer.group(2));
                }
            }
        }
        // a timer that was drawn later was never written in another zone
        assertThat(drawn).isNotEmpty();
        TimersInUtc.VARIABLES.forEach((timer, variable) ->
                assertThat(drawn.getOrDefault(timer, variable)).as(timer).isEqualTo(variable));
    }
}
