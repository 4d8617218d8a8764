package org.openbeian.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * What the rules say about a system: must it be registered, how risky is it, how is it reviewed, under which
 * conditions. It is nothing but the trace, read: every answer comes from a rule that can be shown.
 */
public final class Grading {

    private final RuleSetId ruleSet;
    private final LocalDate asOf;
    private final boolean publicFacing;
    private final List<String> completenessErrors;
    private final List<TracedRule> trace;
    private final List<UpcomingRule> upcoming;

    Grading(
            RuleSetId ruleSet,
            LocalDate asOf,
            boolean publicFacing,
            List<String> completenessErrors,
            List<TracedRule> trace,
            List<UpcomingRule> upcoming) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.publicFacing = publicFacing;
        this.completenessErrors = List.copyOf(completenessErrors);
        this.trace = List.copyOf(trace);
        this.upcoming = List.copyOf(upcoming);
    }

    public RuleSetId getRuleSet() {
        return ruleSet;
    }

    /** The day on which it was decided; empty for gradings kept from before laws had dates here. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Rules that fit but are of a law not in force yet, in table and row order; they change nothing above. */
    public List<UpcomingRule> getUpcoming() {
        return upcoming;
    }

    boolean isPublicFacing() {
        return publicFacing;
    }

    /** Every rule that applied, in table and row order. */
    public List<TracedRule> getTrace() {
        return trace;
    }

    /** The rules of one table that applied. */
    public List<TracedRule> of(String table) {
        return trace.stream().filter(hit -> hit.table().equals(table)).toList();
    }

    private TracedRule only(String table) {
        return of(table).get(0);
    }

    private List<String> texts(String table, String output) {
        return of(table).stream().map(hit -> hit.text(output)).toList();
    }

    public Registration getRegistration() {
        if (!getRedLines().isEmpty()) {
            return Registration.REJECTED_RED_LINE;
        }
        if (!getObligations().isEmpty()) {
            return Registration.REQUIRED;
        }
        return publicFacing ? Registration.VOLUNTARY_NOTICE : Registration.NOT_REQUIRED;
    }

    /** Codes such as {@code CSAM}; empty when no red line is crossed. */
    public List<String> getRedLines() {
        return texts("T03", "redLine");
    }

    /** Codes such as {@code GENAI_FILING}; what each asks for is in {@link #of} T04. */
    public List<String> getObligations() {
        return texts("T04", "obligation");
    }

    /** Codes of what is still missing before the filing can be accepted. */
    public List<String> getCompletenessErrors() {
        return completenessErrors;
    }

    public String getCategory() {
        return only("T05").text("category");
    }

    /** The category's letter, a part of registration numbers. */
    public String getCategoryLetter() {
        return only("T05").text("letter");
    }

    /** U0 to U3. */
    public String getScaleBand() {
        return only("T00").text("scaleBand");
    }

    /** CX (unknown), C0 to C3. */
    public String getComputeBand() {
        return only("T01").text("computeBand");
    }

    /** K0 to K2. */
    public String getSectorClass() {
        return only("T02").text("sectorClass");
    }

    public int getScenarioLevel() {
        return only("T06").number("scenarioLevel");
    }

    public int getIntelligenceLevel() {
        return only("T07").number("intelligenceLevel");
    }

    public int getBaseGrade() {
        return only("T08").number("baseGrade");
    }

    public int getScaleModifier() {
        return only("T09").number("scaleModifier");
    }

    /** The highest floor that applies; 1 when none does. */
    public int getFloor() {
        return of("T10").stream().mapToInt(hit -> hit.number("floor")).max().orElse(1);
    }

    /** 1 to 5. */
    public int getGradeNumber() {
        return gradeNumber(getBaseGrade(), getScaleModifier(), getFloor());
    }

    static int gradeNumber(int baseGrade, int scaleModifier, int floor) {
        return Math.min(5, Math.max(baseGrade + scaleModifier, floor));
    }

    /** The red lines that are not only a reason to refuse: the matter is passed on to the police or whoever is competent. */
    public List<String> getReferred() {
        return of("T03").stream()
                .filter(hit -> "REJECT_AND_REFER".equals(hit.text("action")))
                .map(hit -> hit.text("redLine"))
                .toList();
    }

    /** G1 to G5. */
    public String getGrade() {
        return only("T11").text("grade");
    }

    public String getGradeNameZh() {
        return only("T11").text("name_zh");
    }

    public String getGradeNameEn() {
        return only("T11").text("name_en");
    }

    /** How the case goes on: the grade's track if registration is required. */
    public Track getTrack() {
        return switch (getRegistration()) {
            case REJECTED_RED_LINE -> Track.RED_LINE;
            case REQUIRED -> Track.valueOf(only("T12").text("track"));
            case VOLUNTARY_NOTICE -> Track.NOTICE;
            case NOT_REQUIRED -> Track.NONE;
        };
    }

    public int getTechnicalReviewers() {
        return only("T12").number("technicalReviewers");
    }

    public int getPanelSize() {
        return only("T12").number("panelSize");
    }

    public int getApprovers() {
        return only("T12").number("approvers");
    }

    public int getTargetWorkingDays() {
        return only("T12").number("targetWorkingDays");
    }

    /** 0 = a receipt only, no certificate. */
    public int getCertificateMonths() {
        return only("T12").number("certificateMonths");
    }

    public int getReassessMonths() {
        return only("T12").number("reassessMonths");
    }

    /** Codes such as {@code LABEL_EXPLICIT_IMPLICIT}. */
    public List<String> getConditions() {
        return texts("T13", "condition");
    }

    /** Hints at foreign law, information only. */
    public List<String> getForeignFlags() {
        return texts("T14", "flag");
    }
}
