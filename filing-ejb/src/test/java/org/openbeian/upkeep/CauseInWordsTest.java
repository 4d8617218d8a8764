package org.openbeian.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Duplicate entry '1-x' for key 'register_entry.number', TAKEN",
        "Communications link failure, DATABASE",
        "org.openbeian.common.NotFound, MISSING",
        "IllegalTransition: GRADED to REGISTERED, REFUSED",
        "something nobody thought of, OTHER",
        ", OTHER",
    })
    void a_cause_is_told_in_words(String said, CauseInWords cause) {
        assertThat(CauseInWords.of(said)).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource({
        "Step_Remind, true",
        "Step_AckOverdue, true",
        "Step_IssueCertificate, false",
        "Step_LapseCorrection, false",
        "Step_Close, false",
    })
    void only_what_tells_somebody_can_be_done_by_hand(String step, boolean tellingOnly) {
        assertThat(StuckRow.isTellingOnly(step)).isEqualTo(tellingOnly);
    }
}
