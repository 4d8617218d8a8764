package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;

class ClockNoticeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 16);

    private final CaseClock clock = new CaseClock(
            CaseKind.FILING,
            "case",
            RunningClock.start(
                    ClockDefinitions.get("CN-ALG-FILE-10WD"),
                    LocalDate.of(2026, 11, 2).atStartOfDay(PortalClock.ZONE).toInstant()),
            0);

    @Test
    void whoever_owes_it_is_reminded_once_and_told_once_that_it_is_late() {
        assertThat(told(DUE.minusDays(4))).as("too early").isEmpty();
        assertThat(told(DUE.minusDays(3))).contains(new ClockNotice("case", "CN-ALG-FILE-10WD", DUE, false));
        assertThat(told(DUE)).as("reminded already").isEmpty();
        assertThat(told(DUE.plusDays(1))).contains(new ClockNotice("case", "CN-ALG-FILE-10WD", DUE, true));
        assertThat(told(DUE.plusDays(2))).as("told already").isEmpty();
    }

    @Test
    void what_is_done_needs_no_reminder() {
        clock.reflect(RunningClock.of(
                ClockDefinitions.get("CN-ALG-FILE-10WD"),
                List.of(
                        new Segment(Segment.Kind.RUN, clock.getStartedAt()),
                        new Segment(Segment.Kind.MET, clock.getStartedAt().plusSeconds(1)))));
        assertThat(told(DUE)).isEmpty();
    }

    private Optional<ClockNotice> told(LocalDate today) {
        return clock.notice(today, 3);
    }
}
