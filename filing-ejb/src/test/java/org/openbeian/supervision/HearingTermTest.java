package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;

/** Administrative Penalty Law art. 64, 85: five working days to ask to be heard. */
class HearingTermTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate SOONEST = LocalDate.of(2026, 3, 9);

    @Test
    void a_holder_has_five_working_days() {
        assertThat(HearingTerm.soonest(TODAY)).isEqualTo(SOONEST);
        assertThat(HearingTerm.checked(SOONEST, TODAY)).isEqualTo(SOONEST);
        assertThat(HearingTerm.checked(SOONEST.plusDays(30), TODAY)).isEqualTo(SOONEST.plusDays(30));
        assertThat(refused(SOONEST.minusDays(1))).isEqualTo("supervision.hearing_too_short");
    }

    @Test
    void the_term_has_an_end() {
        assertThat(refused(null)).isEqualTo("field.date");
        assertThat(refused(LocalDate.of(9999, 12, 31))).isNotEqualTo("supervision.hearing_too_short");
    }

    @Test
    void no_term_keeps_a_decision_away_for_longer_than_a_year() {
        assertThat(HearingTerm.checked(TODAY.plusYears(1), TODAY)).isEqualTo(TODAY.plusYears(1));
        assertThat(refused(TODAY.plusYears(1).plusDays(1))).isEqualTo("supervision.hearing_too_long");
    }

    private static String refused(LocalDate until) {
        Invalid refused = assertThrows(Invalid.class, () -> HearingTerm.checked(until, TODAY));
        assertThat(refused.errors().get(0).pointer()).isEqualTo("/hearingUntil");
        return refused.errors().get(0).key();
    }
}
