package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.rulebook.RuleBook;

class EntryDutiesTest {

    private final EntryDuties duties = new EntryDuties();

    @Test
    void the_public_reads_of_the_conditions_those_that_are_public() {
        assertThat(duties.publicConditions()).isEmpty();
        duties.conditional(List.of("INCIDENT_CONTACT_24H", "EMERGENCY_FALLBACK_DRILL"));
        assertThat(duties.publicConditions()).containsExactly("EMERGENCY_FALLBACK_DRILL");
    }

    @Test
    void an_obligation_has_the_outcome_of_whoever_is_competent_for_it() {
        duties.obliged(List.of("ALGORITHM_FILING", "GENAI_FILING"), List.of("GENAI_FILING", "SOMETHING_ELSE"));
        assertThat(duties.outcomes(RuleBook.newest().getVersion()))
                .extracting(Outcome::getObligation, Outcome::isElsewhere)
                .containsExactly(tuple("ALGORITHM_FILING", true), tuple("GENAI_FILING", false));
    }
}
