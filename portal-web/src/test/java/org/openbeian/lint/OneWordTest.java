package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.complaint.Outcome;

/** A role, a party and a state are called the same wherever people read of them, and are said once. */
class OneWordTest {

    /** Wrong word, right word. */
    private static final Map<String, String> ROLES = Map.of("监督人员", "监管员", "监督员", "监管员", "监管人员", "监管员");

    private static final Path TEXTS = Sources.ROOT.resolve("portal-web/src/main/resources/texts");
    private static final Path MAILS = Sources.ROOT.resolve("filing-ejb/src/main/resources/mail");

    @Test
    void a_role_has_one_name() throws IOException {
        assertThat(otherNames(TEXTS)).isEmpty();
        assertThat(otherNames(MAILS)).isEmpty();
        assertThat(namesIn("请任命监督人员")).as("the rule bites").containsExactly("监督人员");
    }

    /** The form to declare a conflict stands on complaints, incidents and hearings, where nobody applies for anything. */
    @Test
    void a_conflict_is_one_with_whom_the_case_concerns() throws IOException {
        for (String language : new String[] {"", "_en"}) {
            String texts = Files.readString(TEXTS.resolve("desk" + language + ".properties"))
                    + Files.readString(TEXTS.resolve("confirm" + language + ".properties"));
            assertThat(texts.lines()
                            .filter(line -> line.startsWith("conflict.text=")
                                    || line.startsWith("done.conflict=")
                                    || line.startsWith("confirm.conflict=")))
                    .hasSize(3)
                    .allMatch(line -> line.contains("单位") || line.contains("company"));
        }
    }

    /** Some ends of a complaint are a state and an outcome of one name. */
    @Test
    void an_outcome_that_is_the_state_is_not_said_twice() {
        Set<String> both = new TreeSet<>();
        Stream.of(Outcome.values()).map(Enum::name).forEach(both::add);
        both.retainAll(Stream.of(ComplaintState.values()).map(Enum::name).toList());
        assertThat(both).isNotEmpty();
        String page = Sources.pagesAndParts().get("portal-web/src/main/webapp/desk/complaint/list.xhtml");
        assertThat(page).contains("not empty row.outcome and row.outcome.name() ne row.state.name()");
    }

    private static Set<String> otherNames(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                namesIn(Files.readString(file)).forEach(name -> found.add(file.getFileName() + ": " + name));
            }
        }
        return found;
    }

    private static Set<String> namesIn(String text) {
        Set<String> found = new TreeSet<>(ROLES.keySet());
        found.removeIf(name -> !text.contains(name));
        return found;
    }
}
