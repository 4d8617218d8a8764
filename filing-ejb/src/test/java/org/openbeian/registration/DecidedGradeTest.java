package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingJson;
import org.openbeian.grading.TableRules;
import org.openbeian.grading.Track;
import org.openbeian.grading.facts.FactsReader;

class DecidedGradeTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");
    private static final String WHY = "服务对象包括大量老年人，风险更大。";

    private static final JsonObject FACTS = Json.createObjectBuilder()
            .add("sector", "OFFICE")
            .add("modelType", "general_purpose")
            .add("generative", true)
            .add("modalities", Json.createArrayBuilder().add("text"))
            .add("modelOrigin", "self_trained")
            .add("trainingComputeFlop", "1e22")
            .add("publicFacing", true)
            .add("publicOpinion", true)
            .add("registeredUsers", 5000)
            .add("mau", 500)
            .add("decisionMode", "none")
            .add("autonomyLevel", "A1")
            .build();

    private final FilingForm form = new FilingForm();
    private final Grading rules =
            new TableRules().evaluate(TableRules.BEIHAI, FactsReader.read(FACTS).facts(), TableRules.DAY);
    private final JsonObject kept = GradingJson.kept(rules);
    private final int proposed = rules.getGradeNumber();

    @Test
    void while_nobody_has_set_one_there_is_none() {
        assertThat(DecidedGrade.of(submitted(), List.of())).isEmpty();
    }

    @Test
    void the_grade_set_is_told_with_its_track_and_with_the_reasons_where_it_is_another_than_proposed() {
        Filing filing = graded(4, Track.EXPERT);
        DecidedGrade decided = DecidedGrade.of(filing, List.of(set(filing, 4, WHY, null), proposal(filing)))
                .orElseThrow();
        assertThat(decided.getGrade()).isEqualTo(4);
        assertThat(decided.getTrack()).isEqualTo(Track.EXPERT);
        assertThat(decided.getProposed()).isEqualTo(proposed);
        assertThat(decided.isByDecision()).isTrue();
        assertThat(decided.getReason()).isEqualTo(WHY);
    }

    @Test
    void as_proposed_it_needs_no_reasons() {
        Filing filing = graded(proposed, Track.SIMPLE);
        DecidedGrade decided = DecidedGrade.of(filing, List.of(set(filing, proposed, null, null), proposal(filing)))
                .orElseThrow();
        assertThat(decided.isByDecision()).isFalse();
        assertThat(decided.getReason()).isNull();
    }

    /** What one classifier would like to set is no decision before the second has agreed. */
    @Test
    void reasons_for_lowering_are_told_when_the_second_classifier_has_agreed() {
        Filing filing = graded(proposed - 1, Track.NOTICE);
        GradingRecord lowered = set(filing, proposed - 1, WHY, null);
        assertThat(DecidedGrade.of(filing, List.of(lowered)).orElseThrow().getReason())
                .isNull();
        lowered.confirmedBy("second", null);
        assertThat(DecidedGrade.of(filing, List.of(lowered)).orElseThrow().getReason())
                .isEqualTo(WHY);
    }

    /** T10: whoever sees the grade is told so. */
    @Test
    void below_the_floor_of_the_rules_it_says_so() {
        Filing filing = graded(proposed - 1, Track.SIMPLE);
        GradingRecord lowered = set(filing, proposed - 1, WHY, null);
        lowered.confirmedBy("second", "第二名定级员的理由。");
        assertThat(DecidedGrade.of(filing, List.of(lowered)).orElseThrow().isBelowFloor())
                .isTrue();
        Filing asProposed = graded(proposed, Track.SIMPLE);
        assertThat(DecidedGrade.of(asProposed, List.of(set(asProposed, proposed, null, null)))
                        .orElseThrow()
                        .isBelowFloor())
                .as("at the floor")
                .isFalse();
    }

    /** T10: below the floor two persons give their reasons, and the holder reads both. */
    @Test
    void the_reasons_of_both_are_told() {
        Filing filing = graded(proposed - 1, Track.NOTICE);
        GradingRecord lowered = set(filing, proposed - 1, WHY, null);
        lowered.confirmedBy("second", "第二名定级员的理由。");
        assertThat(DecidedGrade.of(filing, List.of(lowered)).orElseThrow().getReason())
                .isEqualTo(WHY + "\n第二名定级员的理由。");
    }

    @Test
    void the_conditions_follow_the_grade_that_was_set() {
        Assessment assessment = new Assessment();
        assessment.form = form;
        assessment.rules = new TableRules();
        assertThat(assessment.conditions(submitted(), kept)).isEqualTo(rules.getConditions());
        List<String> raised = assessment.conditions(graded(4, Track.EXPERT), kept);
        assertThat(rules.getConditions()).doesNotContain("INCIDENT_CONTACT_24H");
        assertThat(raised)
                .containsAll(rules.getConditions())
                .contains("ANNUAL_TEST_REPORT", "INCIDENT_CONTACT_24H")
                .doesNotContain("NO_SERVICE_BEFORE_APPROVAL");
        assertThat(assessment.conditions(graded(1, Track.NOTICE), kept)).doesNotContain("ANNUAL_TEST_REPORT");
    }

    /** T10-10: what Art. 17 of the Interim Measures wants to be assessed is not registered on the word of two classifiers. */
    @Test
    void below_the_floor_it_is_reviewed_and_decided_as_at_the_floor_and_the_duties_of_the_law_stay() {
        Assessment assessment = new Assessment();
        assessment.form = form;
        assessment.rules = new TableRules();
        assertThat(assessment.floor(kept)).isEqualTo(2);
        GradeTerms below = assessment.terms(kept, 1);
        assertThat(below.grade()).as("the grade itself is as decided").isEqualTo(1);
        assertThat(below.track()).isEqualTo(Track.SIMPLE);
        assertThat(below.reviewers()).isEqualTo(1);
        assertThat(below.approvers()).isEqualTo(1);
        assertThat(below.certificateMonths()).isEqualTo(36);
        assertThat(assessment.conditions(graded(1, Track.SIMPLE), kept))
                .contains("LABEL_EXPLICIT_IMPLICIT", "SHOW_FILING_NUMBER");
    }

    @Test
    void lowered_without_touching_a_floor_it_goes_the_way_of_its_grade() {
        JsonArrayBuilder withoutFloors = Json.createArrayBuilder();
        kept.getJsonArray("trace").getValuesAs(JsonObject.class).stream()
                .filter(rule -> !rule.getString("table").equals("T10"))
                .forEach(withoutFloors::add);
        JsonObject free =
                Json.createObjectBuilder(kept).add("trace", withoutFloors).build();
        Assessment assessment = new Assessment();
        assertThat(assessment.terms(free, 1).track()).isEqualTo(Track.NOTICE);
        assertThat(assessment.terms(free, 1).reviewers()).isZero();
        assertThat(assessment.terms(free, 1).certificateMonths()).isZero();
        assertThat(assessment.terms(free, 3).track()).isEqualTo(Track.FULL);
    }

    private GradingRecord proposal(Filing filing) {
        return set(filing, proposed, null, null, null);
    }

    private GradingRecord set(Filing filing, int grade, String why, String confirmedBy) {
        return set(filing, grade, why, confirmedBy, "ye");
    }

    private GradingRecord set(Filing filing, int grade, String why, String confirmedBy, String by) {
        GradingRecord record = new GradingRecord(filing, by, "1", grade, why, kept, NOW);
        record.confirmedBy(confirmedBy, null);
        return record;
    }

    private Filing graded(int grade, Track track) {
        Filing filing = submitted();
        filing.accept(NOW);
        filing.grade(terms(grade, track));
        return filing;
    }

    private Filing submitted() {
        Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
        Map<String, JsonObjectBuilder> pages = new TreeMap<>();
        pages.put("system", Json.createObjectBuilder());
        FACTS.forEach((name, value) -> pages.computeIfAbsent(
                        form.field(name).orElseThrow().section(), page -> Json.createObjectBuilder())
                .add(name, value));
        pages.forEach((code, page) -> filing.save(code, page.build(), -1, "anna", NOW));
        filing.sign("ben", "hash", NOW);
        filing.submit("BH-2026-000001", "hash", terms(proposed, Track.SIMPLE), NOW);
        return filing;
    }

    private static GradeTerms terms(int grade, Track track) {
        return new GradeTerms("1", grade, track, "REQUIRED", "GENERATIVE_PUBLIC", 1, 0, 1, 36);
    }
}
