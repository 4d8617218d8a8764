package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void a_change_never_prolongs_and_a_higher_grade_shortens() {
        LocalDate until = LocalDate.of(2028, 3, 1);
        assertThat(Validity.amended(until, TODAY, 36)).isEqualTo(until);
        assertThat(Validity.amended(until, TODAY, 12)).isEqualTo("2027-11-24");
        assertThat(Validity.amended(until, TODAY, 0)).isNull();
        assertThat(Validity.amended(null, TODAY, 24)).isEqualTo("2028-11-24");
    }

    @Test
    void the_next_period_begins_when_this_one_ends() {
        assertThat(Validity.renewed(LocalDate.of(2026, 12, 31), TODAY, 36)).isEqualTo("2029-12-31");
        assertThat(Validity.renewed(LocalDate.of(2026, 11, 1), TODAY, 36)).isEqualTo("2029-11-24");
    }

    @Test
    void the_last_day_to_apply_lies_thirty_days_before_the_end_and_the_reminder_before_that() {
        LocalDate until = LocalDate.of(2026, 11, 30);
        assertThat(Validity.renewalDue(until)).isBetween(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 2));
        assertThat(Validity.reminder(until))
                .isEqualTo(Validity.renewalDue(until).minusDays(30));
        assertThat(Validity.renewalOpens(until)).isBefore(Validity.reminder(until));
    }

    @Test
    void the_last_day_belongs_to_the_period() {
        assertThat(Validity.isOver(TODAY, TODAY)).isFalse();
        assertThat(Validity.isOver(TODAY.minusDays(1), TODAY)).isTrue();
        assertThat(Validity.isOver(null, TODAY)).isFalse();
    }

    /** Administrative Licensing Law art. 50, second paragraph. */
    @Test
    void a_renewal_counts_as_granted_when_nobody_has_decided_before_the_end() {
        assertThat(Validity.isDeemedRenewed(FilingState.RENEWAL_PENDING, TODAY.minusDays(1), TODAY))
                .isTrue();
        assertThat(Validity.isDeemedRenewed(FilingState.RENEWAL_PENDING, TODAY, TODAY))
                .as("the last day belongs to the period")
                .isFalse();
        assertThat(Validity.isDeemedRenewed(FilingState.REVOKED, TODAY.minusDays(1), TODAY))
                .as("it was revoked meanwhile")
                .isFalse();
    }
}
