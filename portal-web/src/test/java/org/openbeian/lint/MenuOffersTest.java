package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MenuOffersTest {

    private static final Path MENU = Path.of("src/main/webapp/WEB-INF/templates/desk-menu.xhtml");

    /** An administrator sees no case, and whoever chose it from the menu was told that it is not allowed. */
    @Test
    void all_cases_are_offered_to_whoever_may_see_some() throws IOException {
        assertThat(Files.readString(MENU))
                .containsOnlyOnce("/desk/all'")
                .containsPattern(
                        "rendered=\"#\\{me.offers\\('SEE_CASE'\\)\\}\">\\s*<li><a href=\"#\\{here.url\\('/desk/all'\\)");
    }
}
