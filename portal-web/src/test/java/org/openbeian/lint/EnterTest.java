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
 * Enter in a field presses the first button of its form, wherever that stands: on a page whose head has a button of the form
 * for the other language, the page has to say what Enter presses.
 */
class EnterTest {

    private static final Pattern ENTER = Pattern.compile("<ui:param name=\"enter\" value=\"(\\w+)\"");
    private static final Path WEBAPP = Path.of("src", "main", "webapp");

    @Test
    void a_page_whose_head_sends_the_form_says_what_enter_presses() throws IOException {
        assertThat(pages()).filteredOn(EnterTest::sendsItself).hasSizeGreaterThan(3);
        assertThat(offenders(pages())).isEmpty();
        assertThat(offenders(List.of("<ui:param name=\"typing\" value=\"#{true}\"/>")))
                .hasSize(1);
    }

    @Test
    void what_enter_presses_is_a_button() {
        String all = String.join(
                "\n", Sources.below("portal-web/src/main/webapp", ".xhtml").values());
        List<String> named =
                ENTER.matcher(all).results().map(found -> found.group(1)).toList();
        assertThat(named).isNotEmpty().allSatisfy(button -> assertThat(all)
                .contains("<h:commandButton id=\"" + button + "\""));
    }

    @Test
    void that_button_comes_before_the_one_of_the_other_language() throws IOException {
        for (String name : List.of("public.xhtml", "workspace.xhtml")) {
            String template =
                    Files.readString(WEBAPP.resolve("WEB-INF/templates").resolve(name));
            assertThat(template.indexOf("name=\"#{enter}\""))
                    .as(name)
                    .isPositive()
                    .isLessThan(template.indexOf("formaction=\"#{here.inOtherLanguage}\""));
        }
    }

    /** In the workspace the other language loses what was typed where no script keeps it, unless the form goes along. */
    @Test
    void a_page_of_the_workspace_with_one_form_to_type_in_takes_it_along() throws IOException {
        Pattern typed = Pattern.compile("<h:form id=\"form\".*?<ob:field ", Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(WEBAPP.resolve("app"))) {
            List<String> typing = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(EnterTest::read)
                    .filter(page -> typed.matcher(page).find())
                    .toList();
            assertThat(typing).hasSizeGreaterThan(8).allMatch(EnterTest::sendsItself);
        }
    }

    private static boolean sendsItself(String page) {
        return page.contains("<ui:param name=\"typing\"");
    }

    private static List<String> offenders(List<String> pages) {
        return pages.stream()
                .filter(EnterTest::sendsItself)
                .filter(page -> !page.contains("<ui:param name=\"enter\""))
                .toList();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(WEBAPP.resolve("public")), Files.walk(WEBAPP.resolve("app")))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(EnterTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
