package org.openbeian.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is accepted that nobody can carry out. */
class CorrectedFieldTest {

    @ParameterizedTest
    @EnumSource(CorrectedField.class)
    void what_the_authority_has_decided_is_not_left_to_its_holder(CorrectedField field) {
        PublicCorrection answered =
                new PublicCorrection("COR-1", field, null, null, CorrectionOutcome.ACCEPTED, "理由。", true);
        boolean decided = Set.of("GRADE", "STATE", "CONDITIONS", "VALIDITY").contains(field.name());
        assertThat(answered.isByAuthority()).isEqualTo(decided);
        assertThat(answered.isByAmendment()).isEqualTo(!decided);
    }

    @ParameterizedTest
    @EnumSource(CorrectedField.class)
    void of_a_registration_that_has_ended_only_its_description_is_put_right(CorrectedField field) {
        assertThat(field.outcomes(false)).containsExactly(CorrectionOutcome.values());
        if (field.asDisplayed().isPresent()) {
            assertThat(field.outcomes(true)).containsExactly(CorrectionOutcome.values());
        } else {
            assertThat(field.outcomes(true)).containsExactly(CorrectionOutcome.DECLINED);
        }
    }
}
