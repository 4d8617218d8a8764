package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

    @Test
    void who_watches_it_to_the_moment_tells_each_once() {
        Instant end = PortalClock.endOf(DUE);
        assertThat(clock.notice(end.minusSeconds(1), DUE.minusDays(1)))
                .as("not so near")
                .isEmpty();
        assertThat(clock.notice(end.minusSeconds(1), DUE)).contains(told(false));
        assertThat(clock.notice(end.minusSeconds(1), DUE)).as("told already").isEmpty();
        assertThat(clock.notice(end, DUE)).contains(told(true));
        assertThat(clock.notice(end, DUE)).as("told already").isEmpty();
    }

    @Test
    void hours_are_too_short_to_remind_of_them_before() {
        Instant from = Instant.parse("2026-11-12T01:46:00Z");
        CaseClock hours = new CaseClock(
                CaseKind.COMPLAINT, "case", RunningClock.start(ClockDefinitions.get("PORTAL-CMP-URGENT-2H"), from), 0);
        Instant end = hours.getDueAt();
        assertThat(hours.notice(end.minusSeconds(1), hours.getDueOn())).isEmpty();
        assertThat(hours.notice(end, hours.getDueOn())).map(ClockNotice::missed).contains(true);
    }

    private static ClockNotice told(boolean missed) {
        return new ClockNotice("case", "CN-ALG-FILE-10WD", DUE, missed);
    }

    private Optional<ClockNotice> told(LocalDate today) {
        return clock.notice(today, 3);
    }
}
