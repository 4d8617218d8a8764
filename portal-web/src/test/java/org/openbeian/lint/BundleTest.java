package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.access.GrantRow;
import org.openbeian.access.Role;
import org.openbeian.certificate.Certificate;
import org.openbeian.complaint.ComplaintMessage;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.complaint.OtherBody;
import org.openbeian.complaint.Outcome;
import org.openbeian.complaint.Wish;
import org.openbeian.deadline.CalendarProposal;
import org.openbeian.deadline.CaseKind;
import org.openbeian.grading.GradingDifference;
import org.openbeian.grading.Registration;
import org.openbeian.grading.Track;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.incident.IncidentState;
import org.openbeian.incident.IncidentTerms;
import org.openbeian.incident.ReportStage;
import org.openbeian.incident.Reporter;
import org.openbeian.register.PublicCondition;
import org.openbeian.register.RegisterVersion;
import org.openbeian.registration.ChangeResult;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.Duty;
import org.openbeian.registration.FilingForm;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.QuarterDue;
import org.openbeian.registration.RegradeTrigger;
import org.openbeian.registration.Withdrawal;
import org.openbeian.review.ConditionRule;
import org.openbeian.supervision.ProposedOrder;
import org.openbeian.web.catalogue.Door;
import org.openbeian.web.frame.tag.Marks;
import org.openbeian.web.frame.text.Texts;
import org.openbeian.web.worklist.WorkListPage;

/** Both languages say everything, say the same, and say nothing that nobody asks for. */
class BundleTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** Refusals of the domain are thrown by key; any quoted word of these families in its code is such a key. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(field|work|sod|review|filing|incident|supervision|member|uscc|intake|correction|idempotency|json|error|sign_in)\\.[a-z0-9_.]+");

    /** Where the words for the states of a case are called otherwise than it is. */
    private static final Map<String, String> OTHER_WORD = Map.of("Filing", "state", "Measure", "measure");

    /** Their pages say in sentences of their own where they stand. */
    private static final Set<String> SAID_OTHERWISE = Set.of("Proposal");

    private static final Pattern ENUM = Pattern.compile("(?m)^public enum (\\w+)");

    private static final Map<String, String> ZH = allOf("");
    private static final Map<String, String> EN = allOf("_en");
    private static final Map<String, Object> SHOWN = shown();

    @Test
    void both_languages_have_the_same_keys() {
        for (String bundle : Texts.BUNDLES) {
            assertThat(texts(bundle + "_en").keySet())
                    .as(bundle)
                    .isEqualTo(texts(bundle).keySet());
        }
    }

    @Test
    void the_zh_files_are_empty() {
        for (String bundle : Texts.BUNDLES) {
            assertThat(texts(bundle + "_zh")).as(bundle).isEmpty();
        }
    }

    @Test
    void a_key_lives_in_one_file_only_and_once() {
        List<String> all = new ArrayList<>();
        Texts.BUNDLES.forEach(bundle -> all.addAll(keysAsWritten(raw(bundle))));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void both_languages_have_the_same_places() {
        assertThat(differentPlaces(ZH, EN)).isEmpty();
        assertThat(differentPlaces(Map.of("a", "{0} 个"), Map.of("a", "some"))).containsExactly("a");
    }

    @Test
    void sentences_can_be_formatted() {
        assertThat(unformattable(ZH)).isEmpty();
        assertThat(unformattable(EN)).isEmpty();
        assertThat(unformattable(Map.of("a", "it's {0}", "b", "{0", "c", "fine")))
                .containsExactly("a", "b");
    }

    @Test
    void no_text_is_blank_or_left_in_the_other_language() {
        assertThat(untranslated(ZH, EN)).isEmpty();
        assertThat(untranslated(Map.of("a", "登录", "b", "{0}"), Map.of("a", "登录", "b", "{0}")))
                .containsExactly("a");
    }

    private static Set<String> untranslated(Map<String, String> zh, Map<String, String> en) {
        Set<String> untranslated = new TreeSet<>();
        zh.forEach((key, text) -> {
            String other = en.getOrDefault(key, "");
            boolean same = text.equals(other) && text.codePoints().anyMatch(Character::isIdeographic);
            if (same || text.isBlank() || other.isBlank()) {
                untranslated.add(key);
            }
        });
        return untranslated;
    }

    /** What is decided is a registration or a record; an approval (批准, 核准) needs a statute that makes a licence (outcome_terms). */
    @Test
    void nothing_that_is_registered_is_called_approved() {
        assertThat(approvals(ZH)).isEmpty();
        assertThat(approvals(EN))
                .as("what another authority approves is so called")
                .containsExactly("condition.checked.hint");
        assertThat(approvals(Map.of("a", "不予批准", "b", "was approved", "c", "an approver decides")))
                .containsExactlyInAnyOrder("a", "b");
    }

    private static Set<String> approvals(Map<String, String> texts) {
        Pattern word = Pattern.compile("批准|核准|\\bapprov(e[sd]?|als?|ing)\\b", Pattern.CASE_INSENSITIVE);
        Set<String> found = new TreeSet<>(texts.keySet());
        found.removeIf(key -> !word.matcher(texts.get(key)).find());
        return found;
    }

    @Test
    void a_state_of_the_state_table_has_one_word_wherever_it_is_shown() {
        Marks marks = new Marks();
        for (FilingState state : FilingState.values()) {
            for (String table : List.of("certificate_state", "version_state")) {
                assertThat(ZH).doesNotContainKey(table + "." + state);
                assertThat(marks.word(table, state)).isEqualTo("state." + state);
            }
        }
        assertThat(marks.word("certificate_state", Certificate.Status.VALID)).isEqualTo("certificate_state.VALID");
    }

    /** Joined by hand, the key of a state that ends as its registration does leads nowhere. */
    @Test
    void the_word_for_such_a_state_is_asked_for_in_one_place() {
        Set<String> byHand = new TreeSet<>();
        Stream.of(Sources.pagesAndParts(), Sources.java())
                .forEach(files ->
                        files.forEach((file, source) -> joined(source).forEach(key -> byHand.add(file + ": " + key))));
        assertThat(byHand).isEmpty();
        assertThat(joined("language.text(\"certificate_state.\" + x) + t['version_state.' += y]"))
                .containsExactly("certificate_state.", "version_state.");
    }

    private static Set<String> joined(String source) {
        Set<String> keys = new TreeSet<>(TextKeys.beginnings(source));
        keys.removeIf(key -> !key.matches("(certificate|version)_state\\."));
        return keys;
    }

    @Test
    void every_key_that_a_page_asks_for_is_there() {
        Set<String> missing = new TreeSet<>();
        Sources.pagesAndParts().forEach((file, source) -> TextKeys.missing(TextKeys.inPage(source), ZH.keySet())
                .forEach(key -> missing.add(file + ": " + key)));
        Sources.pagesAndParts().forEach((file, source) -> TextKeys.tagKeys(source).stream()
                .filter(key -> ZH.keySet().stream().noneMatch(text -> text.equals(key) || text.startsWith(key + ".")))
                .forEach(key -> missing.add(file + ": " + key)));
        assertThat(missing).isEmpty();
        assertThat(TextKeys.missing(
                        TextKeys.inPage("#{t['no.such']} #{a ? t['nor.this'] : lang.text('or.that', 1)}"), Set.of()))
                .containsExactly("no.such", "nor.this", "or.that");
    }

    @Test
    void every_key_that_code_names_is_there() {
        Sources.java().forEach((file, source) -> assertThat(TextKeys.missing(TextKeys.inCode(source), ZH.keySet()))
                .as(file)
                .isEmpty());
        assertThat(
                        TextKeys.inCode(
                                "throw new Conflict(\"a.b\"); new Invalid(\"/x/\" + id, \"c.d\", 1); language.text(\"e.f\", 2)"))
                .containsExactly("a.b", "c.d", "e.f");
    }

    @Test
    void every_refusal_of_the_domain_has_a_sentence() {
        Sources.below("filing-ejb/src/main/java", ".java").forEach((file, source) -> {
            // what an act is called in the trail is no refusal
            Set<String> refusals = new TreeSet<>(TextKeys.mentioned(source.replaceAll("action = \"[^\"]+\"", "")));
            refusals.removeIf(word -> !REFUSAL.matcher(word).matches() || word.endsWith("."));
            assertThat(TextKeys.missing(refusals, ZH.keySet())).as(file).isEmpty();
        });
    }

    @Test
    void every_beginning_of_a_key_leads_somewhere() {
        Set<String> nowhere = new TreeSet<>();
        Stream.of(Sources.pagesAndParts(), Sources.below("portal-web/src/main/java", ".java"))
                .forEach(files -> files.values().forEach(source -> nowhere.addAll(TextKeys.beginnings(source))));
        // the folder of the bundles
        nowhere.remove("texts.");
        nowhere.removeIf(beginning -> ZH.keySet().stream().anyMatch(key -> key.startsWith(beginning)));
        assertThat(nowhere).isEmpty();
        assertThat(TextKeys.beginnings("#{t['nobody.' += x]} \"either.\" + y")).containsExactly("either.", "nobody.");
    }

    @Test
    void every_constant_that_is_shown_has_a_word() {
        assertThat(TextKeys.missing(SHOWN.keySet(), ZH.keySet())).isEmpty();
        assertThat(TextKeys.missing(Set.of("state.MADE_UP"), ZH.keySet())).containsExactly("state.MADE_UP");
    }

    @Test
    void the_kinds_of_case_are_found_by_themselves() {
        assertThat(enums("Work")).containsKeys("Complaint", "Incident", "Correction", "Measure", "Bulletin");
        assertThat(enums("State"))
                .containsKeys("Filing", "Complaint", "Incident", "Condition", "Measure", "Proposal", "Correction")
                .doesNotContainKey("Clock");
        assertThat(SHOWN).containsKeys("asked.MEASURE.VERIFY", "measure.ORDERED", "complaint_state.RECEIVED");
    }

    @Test
    void no_text_is_there_for_nobody() {
        Set<String> named = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        Stream.of(Sources.pagesAndParts(), Sources.java())
                .forEach(files -> files.values().forEach(source -> {
                    named.addAll(TextKeys.mentioned(source));
                    beginnings.addAll(TextKeys.beginnings(source));
                    TextKeys.tagKeys(source).forEach(key -> beginnings.add(key + "."));
                }));
        named.addAll(SHOWN.keySet());
        assertThat(unused(ZH.keySet(), named, beginnings)).isEmpty();
        assertThat(unused(Set.of("a.b", "a.b.hint", "c.d", "e.f"), Set.of("a.b"), Set.of("c.")))
                .containsExactly("e.f");
    }

    /** Whatever the guard writes into the trail, a reader gets in words. */
    @Test
    void every_action_and_note_of_the_audit_trail_has_words() {
        Set<String> actions = new TreeSet<>();
        Set<String> notes = new TreeSet<>();
        for (String source : Sources.below("filing-ejb/src/main/java", ".java").values()) {
            actions.addAll(TrailKeys.actions(source));
            notes.addAll(TrailKeys.notes(source));
        }
        assertThat(actions).as("the rule sees services").contains("trail.action.review.approve");
        assertThat(notes).as("the rule sees notes").contains("trail.note.receipt");
        actions.addAll(notes);
        assertThat(TextKeys.missing(actions, ZH.keySet()))
                .as("words for the audit trail are wanted in texts/trail.properties and trail_en.properties")
                .isEmpty();
        assertThat(
                        TrailKeys.actions(
                                "class NewService {\n @Requires(value = {A, B}, action = \"new.go\")\n public void go(String a) {} }"))
                .as("the rule bites")
                .containsExactly("trail.action.new.go");
        assertThat(TrailKeys.prose("audit.notes().detail(\"claim \" + kind)")).isTrue();
    }

    /** The trail keeps keys, not sentences of one language. */
    @Test
    void the_domain_notes_no_prose() {
        List<String> prose = new ArrayList<>();
        Sources.below("filing-ejb/src/main/java", ".java").forEach((name, source) -> {
            if (TrailKeys.prose(source)) {
                prose.add(name + ": audit.notes().note(KEY, …) instead of detail(\"…\")");
            }
        });
        assertThat(prose).isEmpty();
    }

    private static Set<String> unused(Set<String> keys, Set<String> named, Set<String> beginnings) {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> named.contains(key)
                || key.endsWith(".hint") && named.contains(key.substring(0, key.length() - 5))
                || beginnings.stream().anyMatch(key::startsWith));
        return unused;
    }

    private static Set<String> differentPlaces(Map<String, String> one, Map<String, String> other) {
        Set<String> different = new TreeSet<>();
        one.forEach((key, text) -> {
            if (!places(text).equals(places(other.getOrDefault(key, "")))) {
                different.add(key);
            }
        });
        return different;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Set<String> unformattable(Map<String, String> texts) {
        Set<String> wrong = new TreeSet<>();
        texts.forEach((key, text) -> {
            try {
                new MessageFormat(text);
                if (text.contains("'")) {
                    wrong.add(key);
                }
            } catch (IllegalArgumentException e) {
                wrong.add(key);
            }
        });
        return wrong;
    }

    /** States, roles and results; questions and options; what the decision tables can answer. */
    private static Map<String, Object> shown() {
        Map<String, Object> shown = new TreeMap<>();
        words(shown, "role", Role.values());
        words(shown, "registration", Registration.values());
        words(shown, "track", Track.values());
        words(shown, "complaint_state_says", ComplaintState.values());
        words(shown, "complaint_asked", ComplaintState.values());
        words(shown, "case_kind", CaseKind.values());
        words(shown, "waiting_view", new WorkListPage().getViews().toArray());
        enums("Work").forEach((name, asked) -> words(shown, "asked." + name.toUpperCase(Locale.ROOT), asked));
        enums("State").forEach((name, states) -> {
            if (!SAID_OTHERWISE.contains(name)) {
                words(shown, OTHER_WORD.getOrDefault(name, name.toLowerCase(Locale.ROOT) + "_state"), states);
            }
        });
        words(shown, "outcome", Outcome.values());
        words(shown, "other_body", OtherBody.values());
        words(shown, "option.wish", Wish.values());
        words(shown, "message", ComplaintMessage.Kind.values());
        words(shown, "certificate", Certificate.Status.values());
        words(shown, "certificate_state", ofItsOwn(Certificate.Status.values()));
        words(shown, "grade", new Object[] {1, 2, 3, 4, 5});
        words(shown, "registration_event", ProposedOrder.EVENTS.toArray());
        words(shown, "door", Door.values());
        words(shown, "public_condition", PublicCondition.State.values());
        words(shown, "condition_rule", ConditionRule.Due.values());
        words(shown, "deregistration", Deregistration.State.values());
        words(shown, "duty", Duty.values());
        words(shown, "members.way", GrantRow.Way.values());
        words(shown, "calendar_state", CalendarProposal.State.values());
        words(shown, "rerun", GradingDifference.Kind.values());
        words(shown, "filing_kind", FilingKind.values());
        words(shown, "version_state", ofItsOwn(RegisterVersion.State.values()));
        words(shown, "trigger", RegradeTrigger.values());
        words(shown, "change_result", ChangeResult.values());
        words(shown, "withdrawal", Withdrawal.values());
        words(shown, "users_standing", QuarterDue.Standing.values());
        words(shown, "incident_next", IncidentState.values());
        words(shown, "incident_stage", ReportStage.values());
        words(shown, "incident_level", new Object[] {1, 2, 3, 4});
        words(shown, "reporter", Reporter.values());
        words(shown, "option.incidentType", IncidentTerms.types().toArray());
        words(shown, "option.incidentType", new Object[] {IncidentTerms.UNSURE});
        words(shown, "oecd", IncidentTerms.oecdSeverities().toArray());
        new FilingForm().getSections().forEach(section -> {
            words(shown, "section", new Object[] {section.code()});
            section.fields().forEach(field -> {
                words(shown, "field", new Object[] {field.id()});
                words(shown, "option." + field.id(), field.options().toArray());
            });
        });
        Map.of(
                        "T03",
                        "red_line",
                        "T04",
                        "obligation",
                        "T05",
                        "category",
                        "T12",
                        "track",
                        "T13",
                        "condition",
                        "T14",
                        "flag")
                .forEach((table, prefix) -> words(shown, prefix, outcomes(table)));
        return shown;
    }

    /** What the kinds of case ask of people ({@code InspectionWork}) and their states ({@code InspectionState}), by kind. */
    private static Map<String, Object[]> enums(String ending) {
        Map<String, Object[]> found = new TreeMap<>();
        Sources.below("filing-ejb/src/main/java", ending + ".java").forEach((file, source) -> {
            if (ENUM.matcher(source).find() && (ending.equals("Work") || source.contains("StateTable<"))) {
                String type = file.replaceFirst(".*/(org/.*)\\.java$", "$1").replace('/', '.');
                String name = type.substring(type.lastIndexOf('.') + 1);
                try {
                    found.put(
                            name.substring(0, name.length() - ending.length()),
                            Class.forName(type).getEnumConstants());
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        return found;
    }

    /** What the state table has a word for is said in that word. */
    private static Object[] ofItsOwn(Enum<?>[] states) {
        return Stream.of(states)
                .filter(state -> Stream.of(FilingState.values())
                        .noneMatch(known -> known.name().equals(state.name())))
                .toArray();
    }

    private static void words(Map<String, Object> shown, String prefix, Object[] constants) {
        Stream.of(constants).forEach(constant -> shown.put(prefix + "." + constant, constant));
    }

    /** What a decision table can answer: the first output of each rule. */
    private static Object[] outcomes(String table) {
        try (InputStream in = FilingForm.class.getResourceAsStream(
                        "/domain/" + RuleBook.newest().getBasedOn() + "/decisions.json");
                JsonReader reader = Json.createReader(in)) {
            JsonArray tables = reader.readObject().getJsonArray("tables");
            return tables.getValuesAs(JsonObject.class).stream()
                    .filter(json -> json.getString("id").equals(table))
                    .flatMap(json -> json.getJsonArray("rules").getValuesAs(JsonObject.class).stream())
                    .map(rule -> rule.getJsonArray("then").getString(0))
                    .distinct()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> allOf(String language) {
        Map<String, String> all = new TreeMap<>();
        Texts.BUNDLES.forEach(bundle -> all.putAll(texts(bundle + language)));
        return all;
    }

    private static Map<String, String> texts(String bundle) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(raw(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static List<String> keysAsWritten(String file) {
        return file.lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static String raw(String bundle) {
        try (InputStream in = Texts.class.getResourceAsStream("/texts/" + bundle + ".properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
