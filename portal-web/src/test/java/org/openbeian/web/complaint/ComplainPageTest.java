package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComplainPageTest {

    private static final Path FORM = Path.of("src", "main", "webapp", "WEB-INF", "parts", "complaint", "lodge.xhtml");

    /** Pictures cannot go along, and the field that nobody sees has nothing in it. */
    private static final List<String> NOT_CARRIED = List.of("website", "form", "lodge");

    @Test
    void whatever_the_form_asks_goes_along_while_another_system_is_looked_for() throws IOException {
        Matcher fields = Pattern.compile("<(?:ob:field|h:\\w+) id=\"(\\w+)\"").matcher(Files.readString(FORM));
        Map<String, String> sent = fields.results()
                .map(field -> field.group(1))
                .filter(name -> !NOT_CARRIED.contains(name))
                .collect(Collectors.toMap(name -> name, name -> "typed " + name));
        assertThat(sent).containsKeys("story", "contact", "nameMayBeShown");
        assertThat(ComplainPage.carried(sent)).isEqualTo(sent);
        assertThat(ComplainPage.carried(Map.of("jakarta.faces.ViewState", "stateless", "lodge", "x")))
                .isEmpty();
    }
}
