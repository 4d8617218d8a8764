package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FieldsOf;

class ComplaintCasesTest {

    /** An exact time beside the log of any network would tell who has complained. */
    @Test
    void of_what_the_complainant_does_only_the_quarter_of_the_hour_is_kept() {
        ComplaintCases cases = new ComplaintCases();
        Instant exact = Instant.parse("2026-11-12T01:46:07Z");
        FieldsOf.set(cases, "clock", new PortalClock(Clock.fixed(exact, PortalClock.ZONE)));
        assertThat(cases.time(Callers.nobody().get()))
                .isEqualTo(CoarseTime.of(exact))
                .isBefore(exact);
        for (Caller known :
                List.of(Callers.staff(Role.SUPERVISOR).get(), Callers.system().get())) {
            assertThat(cases.time(known)).isEqualTo(exact);
        }
    }
}
