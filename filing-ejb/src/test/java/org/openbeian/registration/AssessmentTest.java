package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.GradingDifference;

class AssessmentTest {

    @Test
    void facts_that_do_not_suffice_are_not_reported_as_the_same_result() {
        Assessment assessment = new Assessment();
        assessment.form = new FilingForm();
        assertThat(assessment.differencesToday(new Filing("o", "甲", null, "p", Instant.EPOCH)))
                .extracting(GradingDifference::kind)
                .containsExactly(GradingDifference.Kind.NOT_EVALUABLE);
    }
}
