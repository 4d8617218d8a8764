package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Remedy;

/** An order rests on the law of its own ground. */
class GroundBasisTest {

    private static final String LAW =
            """
            GRAVE_INCIDENT     | Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21; power to suspend an entry: portal default
            CONDITION_BREACHED | Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21; power to suspend an entry: portal default
            REASON_STANDS      | Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21; power to suspend an entry: portal default
            INSPECTION_FAILED  | Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21; power to suspend an entry: portal default
            FALSE_STATEMENTS   | Administrative Licensing Law Art. 69 (by analogy); Algorithm Recommendation Provisions Art. 33
            RED_LINE           | Administrative Licensing Law Art. 69 (by analogy); Generative AI Interim Measures Art. 21
            NOT_PUT_RIGHT      | Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21
            ENTITY_DISSOLVED   | Algorithm Recommendation Provisions Art. 33; Administrative Licensing Law Art. 70 (by analogy)
            SERVICE_ENDED      | Algorithm Recommendation Provisions Art. 33; Administrative Licensing Law Art. 70 (by analogy)
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LAW)
    void each_ground_has_its_law(Ground ground, String law) {
        assertThat(Remedy.against(ground.getEvent(), ground.name(), null)
                        .orElseThrow()
                        .getLegalBasis())
                .isEqualTo(law);
    }

    @Test
    void no_ground_that_burdens_is_left_out() {
        List<String> known = LAW.lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();
        assertThat(Arrays.stream(Ground.values())
                        .filter(ground ->
                                Remedy.against(ground.getEvent(), null).isPresent())
                        .map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void who_ends_the_own_registration_is_not_told_of_article_33() {
        assertThat(Remedy.against(FilingState.DEREGISTERED, null).orElseThrow().getLegalBasis())
                .contains("Art. 24")
                .doesNotContain("Art. 33");
    }

    @Test
    void what_gives_something_back_needs_none() {
        assertThat(Remedy.against(FilingEvent.LIFT, Ground.MEASURES_VERIFIED.name(), null))
                .isEmpty();
    }

    @Test
    void an_order_of_before_grounds_has_a_law_as_well() {
        assertThat(Remedy.against(FilingEvent.REVOKE, null, null).orElseThrow().getLegalBasis())
                .isEqualTo("Administrative Licensing Law Art. 69 (by analogy)");
    }
}
