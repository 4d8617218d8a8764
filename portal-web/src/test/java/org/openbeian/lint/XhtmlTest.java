package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is a list of intentions: no text, no style, no script, no role; its look is the template's. */
class XhtmlTest {

    private static final Pattern OB_TAG = Pattern.compile("<ob:([A-Za-z]+)");

    private static final String NAMESPACES =
            " xmlns:ui=\"jakarta.faces.facelets\" xmlns:h=\"jakarta.faces.html\" xmlns:f=\"jakarta.faces.core\"";

    @Test
    void pages_hold_intentions_only() {
        assertThat(broken(Sources.pagesAndParts(), XhtmlRules::offences)).isEmpty();
    }

    @Test
    void every_address_has_a_template_a_title_and_a_heading() {
        Map<String, String> pages = Sources.below("portal-web/src/main/webapp/public", ".xhtml");
        pages.putAll(Sources.below("portal-web/src/main/webapp/app", ".xhtml"));
        pages.putAll(Sources.below("portal-web/src/main/webapp/desk", ".xhtml"));
        assertThat(broken(pages, XhtmlRules::pageOffences)).isEmpty();
    }

    /** Whoever has several systems sees on each page of one whose page it is. */
    @Test
    void a_page_of_a_system_names_it_on_the_way_to_it() {
        Map<String, String> pages = Sources.below("portal-web/src/main/webapp/app/registration", ".xhtml");
        pages.putAll(Sources.below("portal-web/src/main/webapp/app/supervision", ".xhtml"));
        pages.keySet().removeIf(file -> file.endsWith("/new.xhtml"));
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(broken(pages, XhtmlTest::unnamed)).isEmpty();
        assertThat(unnamed("<ui:define name=\"crumbs\">#{t['measures.back']}</ui:define>"))
                .as("the rule bites")
                .hasSize(1);
    }

    private static List<String> unnamed(String source) {
        return source.contains("/WEB-INF/parts/filing-crumbs.xhtml") || source.contains("lang.of(life.systemZh")
                ? List.of()
                : List.of("crumbs name the system: include filing-crumbs.xhtml");
    }

    private static final Pattern LEAVES_TO = Pattern.compile(" data-leave=\"([^\"]*)\"");
    private static final String HOME = "#{here.url('/')}";

    /** Whoever leaves in a hurry and goes back comes to the front page: the address stands in the page, made by the portal. */
    @Test
    void who_leaves_in_a_hurry_leaves_the_front_page_behind() {
        Map<String, String> pages = Sources.pagesAndParts();
        assertThat(broken(pages, XhtmlTest::leavesElsewhere)).isEmpty();
        assertThat(pages.values())
                .filteredOn(page -> page.contains(" data-leave="))
                .hasSizeGreaterThan(2);
        assertThat(leavesElsewhere("<a data-leave=\"data-leave\"/>"))
                .as("the rule bites")
                .hasSize(1);
    }

    private static List<String> leavesElsewhere(String source) {
        return names(LEAVES_TO, source).stream()
                .filter(to -> !to.equals(HOME))
                .map(to -> "leaves " + to + " behind, not the front page")
                .toList();
    }

    /** Who goes back to such a page opens it again, with what was done in its address. */
    @Test
    void what_was_done_to_a_filing_is_said_while_it_is_so() {
        Map<String, String> pages = Sources.below("portal-web/src/main/webapp/app/registration", ".xhtml");
        pages.values().removeIf(page -> !page.matches("(?s).*<ob:done names=\"[^\"]*(saved|signed|withdrawn).*"));
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages)
                .allSatisfy((file, page) -> assertThat(page).contains(" when=\"#{filing.still(param.done)}\""));
    }

    private static final Pattern SWITCH = Pattern.compile(" name=\"(switch\\w*)\"");

    /** The button that changes the language has one name everywhere, which {@code LostRaces} and {@code UnsentFilter} know. */
    @Test
    void each_template_with_a_form_that_is_typed_into_has_the_one_switch() {
        Map<String, String> templates = Sources.below("portal-web/src/main/webapp/WEB-INF/templates", ".xhtml");
        List<String> typed = Sources.below("portal-web/src/main/webapp", ".xhtml").values().stream()
                .filter(page -> names(PARAM, page).contains("typing"))
                .map(page -> page.replaceAll("(?s).*? template=\"/WEB-INF/templates/(\\w+)\\.xhtml\".*", "$1"))
                .distinct()
                .toList();
        assertThat(typed).containsExactlyInAnyOrder("public", "workspace");
        templates.forEach((file, source) -> {
            if (typed.stream().anyMatch(name -> file.endsWith("/" + name + ".xhtml"))) {
                assertThat(names(SWITCH, source)).as(file).containsExactly("switch");
            }
        });
    }

    /** The nonce is given there and nowhere else, see {@code Place.hasWidgets}. */
    @Test
    void pages_with_widgets_lie_under_charts() {
        Map<String, String> desk = Sources.below("portal-web/src/main/webapp/desk", ".xhtml");
        assertThat(desk.keySet().stream()
                        .filter(file ->
                                desk.get(file).contains("desk-widgets.xhtml") != file.contains("/desk/charts/")))
                .isEmpty();
        assertThat(desk.keySet()).anyMatch(file -> file.contains("/desk/charts/"));
    }

    /** What these do can't be taken back. Pages and steps of their own that say so and hold nothing else are not among them. */
    private static final Pattern IRREVERSIBLE = Pattern.compile(
            "<h:commandButton(?:[^>\"]|\"[^\"]*\")*action=\"#\\{"
                    + "(intakeForm\\.(accept|refuse|requestCorrection)|decisionForm\\.\\w+|gradingForm\\.(confirm|override|agree|disagree)"
                    + "|opinionForm\\.(sign|vote|close)|supervisionForm\\.(order|decline|orderMeasure|closeCase)|conditionForm\\.waive"
                    + "|complaintDecisionForm\\.decide|incidentActForm\\.(close|dismiss|merge)|deregisterForm\\.(sign|prepare)"
                    + "|conflictForm\\.declare|correctionCasePage\\.answer|newBulletinPage\\.publish"
                    + "|calendarPage\\.agree|bulletinListPage\\.(confirm|withdraw))}\"(?:[^>\"]|\"[^\"]*\")*>\\s*(<f:attribute name=\"confirmEach\")?");

    private static final Pattern CONFIRM =
            Pattern.compile("<ob:confirm id=\"(\\w+)\"(?: of=\"([^\"]+)\")? key=.*?</ob:confirm>", Pattern.DOTALL);

    @Test
    void what_cannot_be_taken_back_is_asked_once() {
        Map<String, String> pages = Sources.pagesAndParts();
        assertThat(broken(pages, XhtmlTest::unasked)).isEmpty();
        assertThat(pages.values().stream()
                        .mapToLong(
                                source -> IRREVERSIBLE.matcher(source).results().count())
                        .sum())
                .isGreaterThan(25);
        assertThat(unasked(page("<h:commandButton id=\"accept\" action=\"#{intakeForm.accept}\"/>")))
                .as("the rule bites")
                .hasSize(1);
        assertThat(unasked(page("<ob:confirm id=\"a\" key=\"k\"><h:commandButton id=\"b\"/></ob:confirm>")))
                .hasSize(1);
        assertThat(unasked(page("<ob:confirm id=\"a\" of=\"#{x.id}\" key=\"k\"><button name=\"a\"/></ob:confirm>")))
                .as("nobody looks at the box")
                .hasSize(1);
    }

    private static final int WIDEST = 160;

    /**
     * Pages are broken like code: a block or a tag of its own to a line, within a tag between its attributes, and never where a
     * blank would be seen.
     */
    @Test
    void no_line_of_a_page_is_wider_than_a_screen() throws IOException {
        assertThat(tooWide(Sources.ROOT.resolve("portal-web/src/main/webapp"))).isEmpty();
        Path sample = Files.writeString(folder.resolve("sample.xhtml"), "<p>" + "x".repeat(WIDEST) + "</p>");
        assertThat(tooWide(folder)).as("the rule bites").containsExactly(sample + ":1");
    }

    private static List<String> tooWide(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).length() > WIDEST) {
                        found.add(file + ":" + (i + 1));
                    }
                }
            }
        }
        return found;
    }

    @TempDir
    Path folder;

    private static final Pattern TYPED_IN_A_SENTENCE = Pattern.compile(
            ">[^<>]*#\\{lang\\.text\\('([\\w.]+)'(?:, [^}]*)?, "
                    + "(?:filing\\.system|\\w+\\.text|(?!here\\.)[\\w.]+\\.(?:name|namedSystem|title|nameZh|systemZh))\\)");

    /** Machines that translate, and our own reader of pages, take what a person typed for our words otherwise. */
    @Test
    void what_was_typed_is_marked_in_the_sentence_that_holds_it() {
        Map<String, String> pages = Sources.pagesAndParts();
        assertThat(broken(pages, source -> names(TYPED_IN_A_SENTENCE, source))).isEmpty();
        assertThat(pages.values().stream().filter(page -> page.contains("<ob:sentence ")))
                .hasSizeGreaterThan(5);
        assertThat(names(TYPED_IN_A_SENTENCE, "<p>#{lang.text('a.b', filing.system)}</p>"))
                .as("the rule bites")
                .containsExactly("a.b");
    }

    private static final Pattern PARAM = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Pattern VAR = Pattern.compile(" var=\"(\\w+)\"");
    private static final Pattern PART_OF_TEMPLATE = Pattern.compile("<ui:include src=\"(/WEB-INF/parts/[^\"]+)\"");

    /** A parameter of a page is known in its template too, and there it hides a variable of the same name. */
    @Test
    void no_parameter_of_a_page_hides_a_variable_of_its_template() {
        Map<String, String> all = Sources.below("portal-web/src/main/webapp", ".xhtml");
        Set<String> variables = new HashSet<>();
        all.forEach((file, source) -> {
            if (file.contains("/WEB-INF/templates/")) {
                variables.addAll(names(VAR, source));
                names(PART_OF_TEMPLATE, source)
                        .forEach(part -> all.forEach((name, text) -> {
                            if (name.endsWith(part)) {
                                variables.addAll(names(VAR, text));
                            }
                        }));
            }
        });
        assertThat(variables).contains("one");
        Map<String, String> pages = Sources.pagesAndParts();
        assertThat(broken(pages, source -> names(PARAM, source.split("<ui:define")[0]).stream()
                        .filter(name -> source.contains(" template=\"") && variables.contains(name))
                        .toList()))
                .isEmpty();
    }

    private static List<String> names(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static List<String> unasked(String source) {
        List<String> offences = new ArrayList<>();
        IRREVERSIBLE
                .matcher(CONFIRM.matcher(source).replaceAll(""))
                .results()
                .filter(button -> button.group(button.groupCount()) == null)
                .forEach(button -> offences.add("is not asked: " + button.group(1)));
        CONFIRM.matcher(source).results().forEach(asked -> {
            String id = asked.group(1);
            boolean matches = asked.group(2) == null
                    ? asked.group().contains("<h:commandButton id=\"" + id + "\"")
                    : asked.group().contains(" name=\"" + id + "\" value=\"" + asked.group(2) + "\"")
                            && Pattern.compile("<h:commandButton id=\"" + id
                                            + "\"(?:[^>\"]|\"[^\"]*\")*><f:attribute name=\"confirmEach\"")
                                    .matcher(source)
                                    .find();
            if (!matches) {
                offences.add("the box names another button: " + id);
            }
        });
        return offences;
    }

    @Test
    void every_tag_used_is_in_the_library() {
        String library = String.join(
                "",
                Sources.below("portal-web/src/main/webapp/WEB-INF/tags", "taglib.xml")
                        .values());
        List<String> unknown = new ArrayList<>();
        Sources.pagesAndParts().forEach((file, source) -> {
            Matcher tags = OB_TAG.matcher(source);
            while (tags.find()) {
                if (!library.contains("<tag-name>" + tags.group(1) + "</tag-name>")) {
                    unknown.add(file + ": ob:" + tags.group(1));
                }
            }
        });
        assertThat(unknown).isEmpty();
    }

    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");
    private static final Pattern COMPONENT = Pattern.compile("<h:\\w+ id=\"([^\"#]+)\"");

    /** A part of the frame is on each page; where a page has the same id for something, the server refuses to draw it. */
    @Test
    void ids_of_the_frame_are_on_no_page() {
        assertThat(takenTwice(Sources.pagesAndParts())).isEmpty();
        assertThat(takenTwice(Map.of(
                        "x/templates/a.xhtml", "<ui:include src=\"/b.xhtml\"/>",
                        "x/b.xhtml", "<h:form id=\"f\">",
                        "x/c.xhtml", "<h:form id=\"f\">")))
                .as("the rule bites")
                .containsExactly("f in x/b.xhtml and x/c.xhtml");
    }

    private static List<String> takenTwice(Map<String, String> files) {
        List<String> twice = new ArrayList<>();
        files.forEach((template, source) -> {
            Matcher parts = INCLUDED.matcher(template.contains("/templates/") ? source : "");
            while (parts.find()) {
                String part = parts.group(1);
                files.keySet().stream().filter(file -> file.endsWith(part)).forEach(frame -> {
                    Matcher ids = COMPONENT.matcher(files.get(frame));
                    while (ids.find()) {
                        String id = ids.group(1);
                        files.forEach((other, there) -> {
                            if (!other.equals(frame) && there.matches("(?s).*<h:\\w+ id=\"" + id + "\".*")) {
                                twice.add(id + " in " + frame + " and " + other);
                            }
                        });
                    }
                });
            }
        });
        return twice.stream().distinct().toList();
    }

    @Test
    void files_stay_short_enough_to_be_read() {
        Map<String, String> files = Sources.pagesAndParts();
        files.putAll(Sources.below("portal-web/src/main/java", ".java"));
        assertThat(broken(files, source -> source.lines().count() > 400 ? List.of("too long") : List.of()))
                .isEmpty();
    }

    @Test
    void page_beans_catch_nothing() {
        Map<String, String> beans = Sources.below("portal-web/src/main/java/org/openbeian/web", "Page.java");
        assertThat(broken(beans, source -> source.contains("catch (") ? List.of("catches") : List.of()))
                .isEmpty();
    }

    @Test
    void the_rules_bite() {
        assertThat(XhtmlRules.offences(page("<p>Hello</p>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<p>登录 #{t['a']}</p>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<p>G#{grade} · #{t['a']}</p>"))).isEmpty();
        assertThat(XhtmlRules.offences(page("<p style=\"color: red\"/>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<style/>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<button onclick=\"x()\"/>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<script>x()</script>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<a href=\"javascript:x()\"/>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<h:commandLink/>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<p:chart xmlns:p=\"primefaces\"/>")))
                .hasSize(1);
        assertThat(XhtmlRules.offences(
                        page("<p:chart xmlns:p=\"primefaces\" template=\"/WEB-INF/templates/desk-widgets.xhtml\"/>")))
                .isEmpty();
        assertThat(XhtmlRules.offences(page("<h:commandButton value=\"Save\"/>")))
                .hasSize(1);
        assertThat(XhtmlRules.offences(page("<h:commandButton process=\"@form\"/>")))
                .hasSize(1);
        assertThat(XhtmlRules.offences(page("<nav aria-label=\"Main\"/>"))).hasSize(1);
        assertThat(XhtmlRules.offences(page("<form method=\"post\" action=\"/x\"/>")))
                .hasSize(1);
        assertThat(XhtmlRules.offences(page("<p>#{request.isUserInRole('x')}</p>")))
                .hasSize(1);
        assertThat(XhtmlRules.pageOffences("<html" + NAMESPACES + "><h:form/></html>"))
                .hasSize(4);
    }

    private static String page(String content) {
        return "<ui:composition" + NAMESPACES + ">" + content + "</ui:composition>";
    }

    static List<String> broken(Map<String, String> files, Function<String, List<String>> rule) {
        List<String> broken = new ArrayList<>();
        files.forEach((file, source) -> rule.apply(source).forEach(offence -> broken.add(file + ": " + offence)));
        return broken;
    }
}
