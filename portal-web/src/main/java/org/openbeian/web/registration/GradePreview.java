package org.openbeian.web.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.grading.Track;
import org.openbeian.grading.explanation.Phrase;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.web.frame.text.Language;

/**
 * A grading as the panel beside a page tells it, in the reader's language: the grade, why, and what would change it. Once
 * a classifier has set the grade it is that one, with its track and its conditions, whatever the rules had proposed.
 */
public final class GradePreview {

    private static final List<String> TOLD_IN_SHORT = List.of("T03", "T06", "T07", "T08", "T10", "T11");

    /** Tracks that lead to no registration. */
    private static final Set<Track> ENDS = Set.of(Track.NONE, Track.RED_LINE);

    private static final String BY_ANALOGY = " (by analogy)";

    private final JsonObject grading;
    private final DecidedGrade decided;
    private final List<String> conditions;
    private final Language language;
    private final Map<String, JsonObject> trace = new HashMap<>();
    private boolean locked;
    private boolean unconditional;

    /** What the rules say. @param grading in the shape of the public interface, or null while the facts do not suffice */
    public GradePreview(JsonObject grading, Language language) {
        this(grading, null, null, language);
    }

    /**
     * @param decided the grade that was set and counts; null while what the rules say is shown
     * @param conditions what is asked for with that grade; null where the rules' own count
     */
    public GradePreview(JsonObject grading, DecidedGrade decided, List<String> conditions, Language language) {
        this.grading = grading;
        this.decided = decided;
        this.conditions = conditions;
        this.language = language;
        if (grading != null) {
            objects("trace").forEach(rule -> trace.put(rule.getString("rule"), rule));
        }
    }

    /** The same of answers that were handed in: what other answers would change helps nobody who cannot give them. */
    public GradePreview locked(boolean handedIn) {
        locked = handedIn;
        return this;
    }

    /** The same of a case that was decided without conditions: those that the rules would ask for are not shown then. */
    public GradePreview unconditional(boolean without) {
        unconditional = without;
        return this;
    }

    public boolean isKnown() {
        return grading != null;
    }

    /** 1 to 5. */
    public int getGrade() {
        return decided == null ? Integer.parseInt(grading.getString("grade").substring(1)) : decided.getGrade();
    }

    public Track getTrack() {
        return decided == null ? Track.valueOf(grading.getString("track")) : decided.getTrack();
    }

    /** Whether the grade is another than the rules propose. */
    public boolean isByDecision() {
        return decided != null && decided.isByDecision();
    }

    /** Whether it is below what the rules say at least. */
    public boolean isBelowFloor() {
        return decided != null && decided.isBelowFloor();
    }

    /** What the rules had proposed, where another was set. */
    public int getProposed() {
        return decided.getProposed();
    }

    /** Why another was set, in the classifier's words. */
    public String getReason() {
        return decided.getReason();
    }

    /** REQUIRED, VOLUNTARY_NOTICE, NOT_REQUIRED or REJECTED_RED_LINE. */
    public String getRegistration() {
        return grading.getString("registration");
    }

    public String getCategory() {
        return grading.getString("category");
    }

    public List<String> getObligations() {
        return texts("obligations");
    }

    /**
     * What becomes of each obligation, in its legal word.
     *
     * @param competentFor what the authority is competent for
     */
    public List<Outcome> outcomes(List<String> competentFor) {
        return grading == null
                ? List.of()
                : OutcomeTerms.of(grading.getString("rule_set")).outcomes(getObligations(), competentFor);
    }

    /** What the entry in this register is called: registered, or kept for reference. */
    public Phrase result(boolean notice) {
        return OutcomeTerms.of(grading == null ? null : grading.getString("rule_set"))
                .result(notice ? "VOLUNTARY_NOTICE" : "REQUIRED");
    }

    /** Where nothing is registered the rules' conditions are advice, and none is attached to anything. */
    public List<String> getConditions() {
        if (unconditional || ENDS.contains(getTrack())) {
            return List.of();
        }
        return conditions == null ? texts("conditions") : conditions;
    }

    public List<String> getForeignFlags() {
        return texts("foreign_flags");
    }

    /** The steps that led to the grade. */
    public List<Step> getWhy() {
        return steps().stream()
                .filter(step -> step.rule != null && TOLD_IN_SHORT.contains(step.getTable()))
                .toList();
    }

    /** Every step, also those about duties, conditions and foreign law. */
    public List<Step> getSteps() {
        return steps();
    }

    /** What would alter the grade, nearest first; nothing is known of one that was set otherwise, nothing can when it is over. */
    public List<Change> getChanges() {
        return isByDecision() || locked ? List.of() : changes();
    }

    private List<Change> changes() {
        return objects("changes").stream().map(this::change).toList();
    }

    private Change change(JsonObject json) {
        return new Change(
                language.of(json.getString("zh", ""), json.getString("en", "")),
                "UP".equals(json.getString("direction", "")));
    }

    private List<Step> steps() {
        List<JsonObject> told = objects("explanation");
        return told.isEmpty()
                ? objects("trace").stream()
                        .map(rule -> new Step(rule.getString("rule"), "", law(rule)))
                        .toList()
                : told.stream().map(this::step).toList();
    }

    private Step step(JsonObject json) {
        String rule = json.getString("rule", null);
        return new Step(rule, language.of(json.getString("zh"), json.getString("en")), law(trace.get(rule)));
    }

    /** The clause; a choice of the portal itself is called that. */
    private String law(JsonObject rule) {
        if (rule == null) {
            return "";
        }
        String source = rule.getString("source");
        if (source.equals("-") || source.equals("same")) {
            return language.text("grading.own_rule");
        }
        return isBorrowed(rule.getString("table"), source) ? source + BY_ANALOGY : source;
    }

    /** How many users are many is asked of every service, the Measures ask it of anthropomorphic ones. */
    static boolean isBorrowed(String table, String source) {
        return table.equals("T00") && source.contains("Anthropomorphic");
    }

    private List<JsonObject> objects(String name) {
        JsonArray array = grading == null ? null : grading.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    private List<String> texts(String name) {
        return grading.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    /**
     * One step of the reasoning.
     *
     * @param rule null where several rules meet
     */
    public record Step(String rule, String text, String law) {

        public String getTable() {
            return rule.substring(0, 3);
        }
    }

    /** One changed answer and where it would lead. */
    public record Change(String text, boolean up) {}
}
