package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.FieldError;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingDifference;
import org.openbeian.grading.GradingJson;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.Track;
import org.openbeian.grading.explanation.Explanation;
import org.openbeian.grading.explanation.NearestChange;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.facts.FactsReader;
import org.openbeian.grading.facts.FactsReading;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.tenancy.Authorities;

/** Holds a filing's answers against the rules of its authority; once submitted, always against the same version. */
@ApplicationScoped
public class Assessment {

    @Inject
    GradingRules rules;

    @Inject
    FilingForm form;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /** Empty while the facts do not suffice. */
    public Optional<Assessed> of(Filing filing) {
        FactsReading reading = FactsReader.read(facts(filing.pages().answers()));
        if (!reading.isUsable()) {
            return Optional.empty();
        }
        String authority = authorities.get(me.get().authorityId()).getCode();
        String version = filing.getTerms().ruleSet() == null
                ? RuleBook.inForce(authority, clock.today()).getVersion()
                : filing.getTerms().ruleSet();
        Grading grading = rules.evaluate(new RuleSetId(authority, version), reading.facts(), decidedOn(filing));
        return Optional.of(new Assessed(
                terms(grading, grading.getGradeNumber()),
                GradingJson.published(grading, Explanation.of(grading, reading.facts())),
                GradingJson.kept(grading),
                blockers(grading),
                grading.getTargetWorkingDays()));
    }

    /** A case keeps the day of its submission, so that the law of that day decides however long it takes. */
    private LocalDate decidedOn(Filing filing) {
        return filing.submission().at() == null
                ? clock.today()
                : LocalDate.ofInstant(filing.submission().at(), PortalClock.ZONE);
    }

    /** What makes the change from these answers to those material; both sides by the rules in force today. Empty as well while the facts do not suffice. */
    Set<RegradeTrigger> triggers(Map<String, JsonValue> before, Map<String, JsonValue> after) {
        FactsReading was = FactsReader.read(facts(before));
        FactsReading is = FactsReader.read(facts(after));
        if (!was.isUsable() || !is.isUsable()) {
            return Set.of();
        }
        String authority = authorities.get(me.get().authorityId()).getCode();
        RuleSetId today = new RuleSetId(
                authority, RuleBook.inForce(authority, clock.today()).getVersion());
        return MaterialChange.triggers(
                was.facts(),
                rules.evaluate(today, was.facts(), clock.today()),
                is.facts(),
                rules.evaluate(today, is.facts(), clock.today()));
    }

    /** The version of the rules by which the authority grades today. */
    public String versionInForce() {
        String authority = authorities.get(me.get().authorityId()).getCode();
        return RuleBook.inForce(authority, clock.today()).getVersion();
    }

    /**
     * What the rules in force today would say otherwise of a case than those it keeps, or that this cannot be said. The case
     * itself stays as it is.
     */
    public List<GradingDifference> differencesToday(Filing filing) {
        FactsReading reading = FactsReader.read(facts(filing.pages().answers()));
        if (!reading.isUsable()) {
            return GradingDifference.notEvaluable();
        }
        String authority = authorities.get(me.get().authorityId()).getCode();
        return GradingDifference.between(
                rules.evaluate(
                        new RuleSetId(authority, filing.getTerms().ruleSet()), reading.facts(), decidedOn(filing)),
                rules.evaluate(new RuleSetId(authority, versionInForce()), reading.facts(), clock.today()));
    }

    /** U0 to U3 by the rules in force today; empty while the facts do not suffice. */
    Optional<String> scaleBand(Map<String, JsonValue> answers) {
        FactsReading reading = FactsReader.read(facts(answers));
        if (!reading.isUsable()) {
            return Optional.empty();
        }
        String authority = authorities.get(me.get().authorityId()).getCode();
        RuleSetId today = new RuleSetId(
                authority, RuleBook.inForce(authority, clock.today()).getVersion());
        return Optional.of(rules.evaluate(today, reading.facts(), clock.today()).getScaleBand());
    }

    /** What keeps the facts from being graded, each at its field. */
    List<FieldError> whyNot(Filing filing) {
        return FactsReader.read(facts(filing.pages().answers())).getErrors().stream()
                .map(error -> {
                    String fact = error.pointer().split("/")[1];
                    String section = form.field(fact).map(Field::section).orElse("use");
                    return new FieldError(
                            "/sections/" + section + error.pointer(),
                            error.key(),
                            error.args().toArray());
                })
                .toList();
    }

    private JsonObject facts(Map<String, JsonValue> answers) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        for (FormSection section : form.getSections()) {
            for (Field field : section.fields()) {
                JsonValue answer = answers.get(field.id());
                if (field.fact() && answer != null && field.isAsked(answers)) {
                    facts.add(field.id(), answer);
                }
            }
        }
        return facts.build();
    }

    private static List<FieldError> blockers(Grading grading) {
        return grading.getCompletenessErrors().stream()
                .map(code -> code.equals("COMPUTE_UNKNOWN")
                        ? new FieldError("/sections/model/trainingComputeFlop", "filing.compute_unknown")
                        : new FieldError("/sections/model/upstreamFilingNumber", "filing.upstream_number_missing"))
                .toList();
    }

    /**
     * A grading for a page: as published, with the reasons in words and the nearest changes that would alter it.
     *
     * @param kept a grading that was kept with the filing; null grades the answers as they stand
     * @return null while the facts do not suffice
     */
    public JsonObject shown(Filing filing, JsonObject kept) {
        FactsReading reading = FactsReader.read(facts(filing.pages().answers()));
        if (!reading.isUsable()) {
            return null;
        }
        Facts facts = reading.facts();
        Grading grading = kept == null
                ? of(filing).map(assessed -> GradingJson.read(assessed.kept())).orElseThrow()
                : GradingJson.read(kept);
        JsonArrayBuilder changes = Json.createArrayBuilder();
        NearestChange.of(rules, grading, facts)
                .forEach(change -> changes.add(Json.createObjectBuilder()
                        .add("fact", change.fact().getName())
                        .add("direction", change.direction().name())
                        .add("grade", change.result().getGrade())
                        .add("zh", change.getZh())
                        .add("en", change.getEn())));
        return Json.createObjectBuilder(GradingJson.published(grading, Explanation.of(grading, facts)))
                .add("changes", changes)
                .build();
    }

    /**
     * What a grade, the proposed one or another, means for the case (T12). Below the floor (T10) nothing is taken as a mere
     * notice: what a rule wants to be looked at is reviewed and decided as at the floor, whatever grade it is given.
     */
    public GradeTerms terms(JsonObject kept, int grade) {
        return terms(GradingJson.read(kept), grade);
    }

    private static GradeTerms terms(Grading grading, int grade) {
        List<Object> row = row(grading, grade);
        if (grade < grading.getFloor() && track(row) == Track.NOTICE) {
            row = row(grading, grading.getFloor());
        }
        boolean byGrade =
                switch (grading.getTrack()) {
                    case RED_LINE, NONE -> false;
                    case NOTICE -> grade != grading.getGradeNumber();
                    default -> true;
                };
        Track track = byGrade ? track(row) : grading.getTrack();
        boolean reviewed = byGrade && track != Track.NOTICE;
        return new GradeTerms(
                grading.getRuleSet().version(),
                grade,
                track,
                grading.getRegistration().name(),
                grading.getCategory(),
                reviewed ? (Integer) row.get(1) : 0,
                reviewed ? (Integer) row.get(2) : 0,
                reviewed ? (Integer) row.get(3) : 1,
                reviewed ? (Integer) row.get(5) : 0);
    }

    private static Track track(List<Object> row) {
        return Track.valueOf((String) row.get(0));
    }

    private static List<Object> row(Grading grading, int grade) {
        return RuleBook.version(grading.getRuleSet().version())
                .rule("T12-0" + grade)
                .then();
    }

    /** The grade below which nothing goes without two who say why (T10); 1 when no rule sets one. */
    public int floor(JsonObject kept) {
        return GradingJson.read(kept).getFloor();
    }

    /**
     * Codes of the conditions (T13) that the rules ask for, with the grade that counts: the one that was set, else the
     * proposed.
     */
    public List<String> conditions(Filing filing, JsonObject kept) {
        Grading grading = GradingJson.read(kept);
        FactsReading reading = FactsReader.read(facts(filing.pages().answers()));
        if (filing.getTerms().grade() == 0
                || filing.getTerms().grade() == grading.getGradeNumber()
                || !reading.isUsable()) {
            return grading.getConditions();
        }
        return rules.conditions(
                grading.getRuleSet(),
                reading.facts(),
                grading.asOf().orElseGet(() -> decidedOn(filing)),
                filing.getTerms().grade());
    }

    /** Letter of the category in registration numbers (T05). */
    public String categoryLetter(JsonObject kept) {
        return GradingJson.read(kept).getCategoryLetter();
    }

    /** Whether the rules block the filing until the upstream model is filed (T04-03). */
    public boolean isUpstreamUnfiled(JsonObject kept) {
        return GradingJson.read(kept).getObligations().contains("UPSTREAM_NOT_FILED");
    }
}
