package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.TrailNote;

/**
 * What somebody signs in with is shown to nobody but themselves and the administrators who manage members; all others see
 * a name and, where they have to choose, the roles.
 */
class LoginNamesTest {

    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    private static final Pattern SHOWN = Pattern.compile("\\.(?:username|getUsername|actor)\\b(?!\\(entry)");
    private static final Pattern READ = Pattern.compile("\\.(?:username|getUsername|getActor)\\b");
    private static final Pattern ASKED = Pattern.compile("用户名|(?i:sign-in name|user ?name)");
    private static final Pattern NOTED =
            Pattern.compile("\\.note\\(((?:[^;\"]|\"[^\"]*\")*?[uU]sername(?:[^;\"]|\"[^\"]*\")*?)\\);");
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+)\"");

    private static final String PAGES = "portal-web/src/main/webapp/";

    /** Each page that shows one, and why. */
    private static final Map<String, String> PAGES_WITH = Map.of(
            PAGES + "public/sign-in.xhtml", "typed by whose it is",
            PAGES + "public/password.xhtml", "typed by whose it is",
            PAGES + "desk/members/list.xhtml", "administrators manage members, who are known by it",
            PAGES + "desk/members/new.xhtml", "an administrator gives it to a new member",
            PAGES + "desk/members/member.xhtml", "administrators manage members, who are known by it");

    /** Each class outside of access that reads one, and why; all of access is about accounts. */
    private static final Map<String, String> CLASSES_WITH = Map.of(
            "complaint/ComplaintRepository.java", "the trail keeps who was named by it",
            "demo/DemoDesk.java", "loads the demo",
            "notification/AccountLetters.java", "a letter to whose it is, or to the administrators",
            "registration/FilingDocument.java", "a program names the preparer by it",
            "review/Colleagues.java", "to find whom the trail names",
            "web/access/MembersPage.java", "administrators turn the pages of members by it",
            "web/audit/TrailWords.java", "finds whom the trail names, and shows the name",
            "web/frame/signin/PasswordPage.java", "typed by whose it is",
            "web/frame/signin/PortalAuthentication.java", "tells the container who has signed in",
            "web/frame/signin/SignInPage.java", "typed by whose it is");

    /** Beginnings of the texts that speak of one: to whoever signs in, and to administrators. */
    private static final Set<String> TEXTS_WITH = Set.of("sign_in.", "members.", "member.", "label.username");

    @Test
    void no_page_shows_one_to_anybody_else() {
        assertThat(shown(Sources.pagesAndParts())).isEqualTo(PAGES_WITH.keySet());
    }

    @Test
    void nothing_reads_one_that_has_no_reason_to() {
        Set<String> classes = found(Sources.java(), READ).stream()
                .map(path -> path.replaceFirst(".*/org/openbeian/", ""))
                .filter(path -> !path.startsWith("access/"))
                .collect(Collectors.toSet());
        assertThat(classes).isEqualTo(CLASSES_WITH.keySet());
    }

    @Test
    void no_form_asks_for_anybody_elses() {
        assertThat(Sources.below("portal-web/src/main/resources/texts", ".properties").values().stream()
                        .flatMap(String::lines)
                        .filter(line ->
                                !line.startsWith("#") && ASKED.matcher(line).find())
                        .filter(line -> TEXTS_WITH.stream().noneMatch(line::startsWith)))
                .isEmpty();
    }

    /** A note of the trail that names somebody by it is shown with the name instead. */
    @Test
    void the_trail_knows_which_of_its_notes_name_somebody() {
        Set<String> naming = Sources.below("filing-ejb/src/main/java", ".java").values().stream()
                .flatMap(source -> noted(source).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(naming).contains("about_officer", "not_about_officer", "member", "role", "role_agreed");
        assertThat(naming)
                .allMatch(key ->
                        TrailNote.of("@" + key + "|one|two").get(0).naming().isPresent());
    }

    @Test
    void the_trail_of_a_complaint_knows_the_people_whom_its_notes_name() {
        assertThat(Sources.pagesAndParts().get(PAGES + "desk/complaint/case.xhtml"))
                .contains("<ui:param name=\"people\" value=\"#{complaintCasePage.detail.staff}\"/>");
        assertThat(Sources.pagesAndParts().get(PAGES + "WEB-INF/parts/trail.xhtml"))
                .contains("trail.detail(entry, people)");
    }

    @Test
    void it_bites() {
        assertThat(shows("#{lang.of(one.nameZh, one.nameEn)} (#{one.username})"))
                .isTrue();
        assertThat(shows("#{lang.text('x', officer.username, y)}")).isTrue();
        assertThat(shows("#{entry.actor}")).isTrue();
        assertThat(shows("#{trail.actor(entry)}")).isFalse();
        assertThat(READ.matcher("language.of(one.username())").find()).isTrue();
        assertThat(READ.matcher("select new x.Row(p.username, p.nameZh)").find())
                .isTrue();
        assertThat(ASKED.matcher("field.officer=Sign-in name of the officer").find())
                .isTrue();
        assertThat(noted("audit.notes().note(\"handed\", code, receiver.username());"))
                .containsExactly("handed");
        assertThat(noted("audit.notes().note(\"roles\", codes);")).isEmpty();
    }

    /** The key of a text is none, whatever it is called. */
    private static boolean shows(String page) {
        return EL.matcher(page).results().anyMatch(el -> SHOWN.matcher(
                        el.group().replaceAll("'[^']*'", ""))
                .find());
    }

    private static Set<String> shown(Map<String, String> pages) {
        return pages.entrySet().stream()
                .filter(page -> shows(page.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Map<String, String> files, Pattern what) {
        return files.entrySet().stream()
                .filter(file -> what.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Up to the first argument: a choice between two keys names both. */
    private static Set<String> noted(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher note = NOTED.matcher(source);
        while (note.find()) {
            Matcher key = KEY.matcher(note.group(1).split(",", 2)[0]);
            while (key.find()) {
                keys.add(key.group(1));
            }
        }
        return keys;
    }
}
