package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;

class SeparationOfDutyTest {

    @Test
    void the_preparer_cannot_sign_from_g3_on() {
        assertThatThrownBy(() -> SeparationOfDuty.signatoryIsNotPreparer(3, List.of("ben", "anna"), "anna"))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sod.12");
        assertThatCode(() -> SeparationOfDuty.signatoryIsNotPreparer(2, List.of("anna"), "anna"))
                .doesNotThrowAnyException();
        assertThatCode(() -> SeparationOfDuty.signatoryIsNotPreparer(5, List.of("anna"), "ben"))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_acts_in_two_of_intake_review_panel_and_approval() {
        List<String> apart = List.of("INTAKE", "REVIEWER", "PANELIST", "APPROVER");
        for (String before : apart) {
            for (String now : apart) {
                if (before.equals(now)) {
                    assertThatCode(() -> SeparationOfDuty.mustBeNewHand(now, List.of(before)))
                            .doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> SeparationOfDuty.mustBeNewHand(now, List.of(before)))
                            .hasMessageContaining("sod.01");
                }
            }
        }
    }

    @Test
    void who_set_the_grade_does_not_approve_and_the_other_way_round() {
        assertThatThrownBy(() -> SeparationOfDuty.mustBeNewHand("APPROVER", List.of("CLASSIFIER")))
                .hasMessageContaining("sod.02");
        assertThatThrownBy(() -> SeparationOfDuty.mustBeNewHand("CLASSIFIER", List.of("APPROVER")))
                .hasMessageContaining("sod.02");
    }

    @Test
    void a_lowered_grade_is_confirmed_by_another_classifier() {
        assertThatThrownBy(() -> SeparationOfDuty.secondClassifier("ye", "ye")).hasMessageContaining("sod.02.second");
    }

    @Test
    void a_renewal_of_a_high_grade_has_a_new_reviewer() {
        SeparationOfDuty.someoneNew(4, 2, List.of("wu", "xu"), List.of(), "wu");
        SeparationOfDuty.someoneNew(4, 2, List.of("wu", "xu"), List.of("new"), "wu");
        SeparationOfDuty.someoneNew(3, 2, List.of("wu", "xu"), List.of("wu"), "xu");
        assertThatThrownBy(() -> SeparationOfDuty.someoneNew(4, 2, List.of("wu", "xu"), List.of("wu"), "xu"))
                .hasMessageContaining("sod.05");
    }

    @Test
    void two_approvers_are_two_persons() {
        assertThatThrownBy(() -> SeparationOfDuty.differentPersons("sod.03", List.of("zheng"), "zheng"))
                .hasMessageContaining("sod.03");
    }

    @Test
    void a_grade_may_rise_freely_and_fall_by_one_with_a_second_hand() {
        assertThat(GradeOverride.check(3, 3, null)).isFalse();
        assertThat(GradeOverride.check(3, 5, "autonomy understated")).isFalse();
        assertThat(GradeOverride.check(3, 2, "pilot with ten users")).isTrue();
        assertThatThrownBy(() -> GradeOverride.check(3, 1, "pilot with ten users"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> GradeOverride.check(3, 4, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> GradeOverride.check(3, 6, "beyond the scale")).isInstanceOf(Invalid.class);
    }
}
