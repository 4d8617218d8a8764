package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;

class UserReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final Filing registration = AFiling.aFiling().registered().get();
    private final LocalDate since = LocalDate.ofInstant(registration.ending().at(), PortalClock.ZONE);

    @Test
    void nobody_has_to_tell_a_change_from_before_the_registration() {
        assertThat(since).isAfter(AS_OF);
        assertThat(crossed(AS_OF).beside(registration, "U1").getChangeDue()).isEqualTo(FilingClocks.changeDue(since));
        LocalDate later = since.plusMonths(1);
        assertThat(crossed(later).beside(registration, "U1").getChangeDue()).isEqualTo(FilingClocks.changeDue(later));
    }

    @Test
    void what_is_registered_by_now_is_nothing_to_tell() {
        assertThat(crossed(AS_OF).beside(registration, "U1").isCrossing()).isTrue();
        assertThat(crossed(AS_OF).beside(registration, "U2").isCrossing()).isFalse();
    }

    @Test
    void what_has_ended_leaves_nothing_to_tell() {
        Filing ended = AFiling.aFiling().registered().get();
        FieldsOf.set(ended, "state", FilingState.DEREGISTERED);
        assertThat(crossed(AS_OF).beside(ended, "U1").isCrossing()).isFalse();
    }

    private UserReport crossed(LocalDate asOf) {
        UserReport report = new UserReport(registration, asOf, false);
        report.says(1_000_000, 10_000, "U1", "U2", "filer", AFiling.NOW);
        return report;
    }
}
