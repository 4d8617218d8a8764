package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.Track;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.FilingState;
import org.openbeian.web.frame.text.Language;

class GradePreviewTest {

    private static final JsonObject RULES = Json.createObjectBuilder()
            .add("grade", "G2")
            .add("track", "SIMPLE")
            .add("conditions", Json.createArrayBuilder().add("SHOW_FILING_NUMBER"))
            .add(
                    "changes",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("zh", "用户更多")
                                    .add("en", "more users")
                                    .add("direction", "UP")))
            .build();

    /** What the decision has attached, not what the rules would have asked for. */
    @Test
    void what_was_decided_without_conditions_counts_none() {
        assertThat(new GradePreview(RULES, null).unconditional(false).getConditions())
                .isNotEmpty();
        assertThat(new GradePreview(RULES, null).unconditional(true).getConditions())
                .isEmpty();
    }

    @Test
    void what_leads_to_no_registration_has_no_conditions() {
        for (String end : List.of("NONE", "RED_LINE")) {
            JsonObject rules = Json.createObjectBuilder(RULES).add("track", end).build();
            assertThat(new GradePreview(rules, null).getConditions()).as(end).isEmpty();
        }
        assertThat(new GradePreview(
                                RULES, new DecidedGrade(2, Track.NONE, 2, null), List.of("SHOW_FILING_NUMBER"), null)
                        .getConditions())
                .isEmpty();
    }

    /** How many users are many is asked of every service; the Measures ask it of anthropomorphic ones only. */
    @Test
    void a_threshold_of_another_kind_of_service_is_used_by_analogy() {
        assertThat(law("T00-04", "T00", "Anthropomorphic Measures Art. 22"))
                .isEqualTo("Anthropomorphic Measures Art. 22 (by analogy)");
        assertThat(law("T04-07", "T04", "Anthropomorphic Measures Art. 22"))
                .isEqualTo("Anthropomorphic Measures Art. 22");
        assertThat(law("T00-02", "T00", "Network Data Security Management Regulations Art. 62"))
                .isEqualTo("Network Data Security Management Regulations Art. 62");
    }

    private static String law(String rule, String table, String source) {
        JsonObject traced = Json.createObjectBuilder()
                .add("rule", rule)
                .add("table", table)
                .add("source", source)
                .build();
        JsonObject graded = Json.createObjectBuilder(RULES)
                .add("trace", Json.createArrayBuilder().add(traced))
                .build();
        return new GradePreview(graded, null).getSteps().get(0).law();
    }

    @Test
    void while_no_grade_is_set_it_tells_what_the_rules_say() {
        GradePreview preview = new GradePreview(RULES, null);
        assertThat(preview.getGrade()).isEqualTo(2);
        assertThat(preview.getTrack()).isEqualTo(Track.SIMPLE);
        assertThat(preview.getConditions()).containsExactly("SHOW_FILING_NUMBER");
        assertThat(preview.isByDecision()).isFalse();
    }

    @Test
    void another_grade_that_was_set_is_told_with_its_track_its_conditions_and_the_reasons() {
        GradePreview preview = new GradePreview(
                RULES,
                new DecidedGrade(4, Track.EXPERT, 2, "风险更大。"),
                List.of("SHOW_FILING_NUMBER", "INCIDENT_CONTACT_24H"),
                null);
        assertThat(preview.getGrade()).isEqualTo(4);
        assertThat(preview.getTrack()).isEqualTo(Track.EXPERT);
        assertThat(preview.getConditions()).contains("INCIDENT_CONTACT_24H");
        assertThat(preview.isByDecision()).isTrue();
        assertThat(preview.isBelowFloor()).isFalse();
        assertThat(new GradePreview(RULES, new DecidedGrade(2, Track.SIMPLE, 3, "…", 3), List.of(), null)
                        .isBelowFloor())
                .isTrue();
        assertThat(preview.getProposed()).isEqualTo(2);
        assertThat(preview.getReason()).isEqualTo("风险更大。");
        assertThat(preview.getChanges())
                .as("what would alter the rules' result alters nothing here")
                .isEmpty();
    }

    @Test
    void of_a_case_that_is_over_nothing_is_expected() {
        assertThat(new GradePreview(RULES, null).locked(true).getChanges()).isEmpty();
        assertThat(OpenFiling.gradeTitle(false, FilingState.WITHDRAWN)).isEqualTo("grading.title.ended");
        assertThat(OpenFiling.gradeTitle(true, FilingState.REVOKED)).isEqualTo("grading.title.filed");
    }

    /** Answers that cannot be changed are not called the answers so far. */
    @Test
    void what_was_handed_in_is_not_the_answers_so_far() {
        Language chinese = new Language() {
            @Override
            public Locale getLocale() {
                return Locale.CHINESE;
            }
        };
        assertThat(new GradePreview(RULES, chinese).locked(false).getChanges()).isNotEmpty();
        assertThat(new GradePreview(RULES, chinese).locked(true).getChanges()).isEmpty();
        assertThat(OpenFiling.gradeTitle(false, FilingState.DRAFT)).isEqualTo("grading.title");
        assertThat(OpenFiling.gradeTitle(false, FilingState.SUBMITTED)).isEqualTo("grading.title.submitted");
        assertThat(OpenFiling.gradeTitle(false, FilingState.ACCEPTED)).isEqualTo("grading.title.submitted");
        assertThat(OpenFiling.gradeTitle(false, FilingState.CORRECTION_REQUESTED))
                .isEqualTo("grading.title.correction");
    }
}
