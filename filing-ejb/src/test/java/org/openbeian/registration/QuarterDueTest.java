package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.QuarterDue.Standing;

/** The page says of a quarter what the record says of it. */
class QuarterDueTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 20);

    private final Filing registration = new Filing("yunxiu", "云岫", null, "anna", Instant.EPOCH);

    @Test
    void what_was_asked_for_is_due_until_its_day_and_then_overdue() {
        assertThat(standing(DUE, DUE, null)).isEqualTo(Standing.DUE);
        assertThat(standing(DUE, DUE.plusDays(1), null)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void what_nobody_was_asked_for_is_never_overdue() {
        assertThat(standing(null, DUE.plusDays(40), null)).isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void what_was_told_late_stays_late() {
        assertThat(standing(DUE, DUE, new UserReport(registration, AS_OF, false)))
                .isEqualTo(Standing.TOLD);
        assertThat(standing(DUE, DUE.plusDays(9), new UserReport(registration, AS_OF, true)))
                .isEqualTo(Standing.TOLD_LATE);
    }

    @Test
    void a_change_that_the_numbers_show_is_overdue_after_its_day() {
        UserReport report = new UserReport(registration, AS_OF, false);
        assertThat(report.isChangeOverdue(report.getChangeDue())).isFalse();
        assertThat(report.isChangeOverdue(report.getChangeDue().plusDays(1))).isTrue();
    }

    private static Standing standing(LocalDate due, LocalDate today, UserReport told) {
        return QuarterDue.of(AS_OF, due, today, told).standing();
    }
}
