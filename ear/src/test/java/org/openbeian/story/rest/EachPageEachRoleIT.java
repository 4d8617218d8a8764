package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.story.rest.Sender.Answer;
import org.openbeian.story.rest.SignedIn.Form;

/** Every page of workspace and desk, opened by every role: who gets a form can send it, and who can't gets no form. */
class EachPageEachRoleIT {

    private static final Path PAGES = Path.of("..", "portal-web", "src", "main", "webapp");
    private static final Set<Integer> SHUT = Set.of(400, 403, 404);

    private static final List<String> STAFF = List.of(
            "intake1", "classifier1", "reviewer1", "panelist1", "approver1", "supervisor1", "auditor1", "admin1");
    private static final List<String> APPLICANTS = List.of("yunxiu.filer", "lantu.filer");

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String area : List.of("app", "desk")) {
            try (Stream<Path> files = Files.walk(PAGES.resolve(area))) {
                files.filter(file -> file.toString().endsWith(".xhtml"))
                        .map(file -> "/" + PAGES.relativize(file).toString().replace(".xhtml", ""))
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    @Test
    void who_cannot_use_a_page_does_not_see_it() throws IOException {
        Map<String, SignedIn> people = new LinkedHashMap<>();
        STAFF.forEach(name -> people.put(name, SignedIn.as(name + ".beihai", "beihai")));
        APPLICANTS.forEach(name -> people.put(name, SignedIn.as(name, "beihai")));
        Map<String, String> wrong = new TreeMap<>();
        int opened = 0;
        int pressed = 0;
        for (String page : pages()) {
            for (Map.Entry<String, SignedIn> person : people.entrySet()) {
                Answer answer = person.getValue().get(page);
                String what = person.getKey() + " " + page;
                boolean otherShell = page.startsWith("/desk") == APPLICANTS.contains(person.getKey());
                if (answer.status() == 200 && !otherShell) {
                    opened++;
                    pressed += press(person.getValue(), answer, what, wrong);
                } else if (!SHUT.contains(answer.status())) {
                    wrong.put(what, String.valueOf(answer.status()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(opened).isGreaterThan(40);
        assertThat(pressed).isGreaterThan(4);
    }

    /** Sends each form that asks something without an answer: it may be wrong, and may not be forbidden. */
    private static int press(SignedIn person, Answer page, String what, Map<String, String> wrong) {
        int pressed = 0;
        for (Form form : SignedIn.forms(page)) {
            for (String button : form.asks() ? form.buttons() : List.<String>of()) {
                int status = person.sender
                        .postPlain(form.action(), form.pressing(button))
                        .status();
                pressed++;
                if (status == 403 || status >= 500) {
                    wrong.put(what + " " + button, "the form answers " + status);
                }
            }
        }
        return pressed;
    }
}
