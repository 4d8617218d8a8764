package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FieldsOf;

class RunningClockTest {

    private static final ClockDefinition REVIEW = ClockDefinitions.get("CN-ALG-REVIEW-30WD");

    private static Instant at(String day) {
        return LocalDateTime.parse(day + "T10:00").atZone(PortalClock.ZONE).toInstant();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDate due(RunningClock clock) {
        return clock.due().orElseThrow().getDay();
    }

    @Test
    void a_pause_moves_the_due_date_by_the_working_days_it_took() {
        RunningClock clock = RunningClock.start(REVIEW, at("2026-11-05"));
        assertThat(due(clock)).isEqualTo("2026-12-17");

        RunningClock paused = clock.pause(at("2026-11-12"));
        assertThat(paused.due()).isEmpty();
        assertThat(paused.usedDays(day("2026-11-16"))).isEqualTo(5);
        assertThat(paused.dueIfResumed(day("2026-11-18")).getDay()).isEqualTo("2026-12-23");
        assertThat(paused.state(at("2026-11-16"))).isEqualTo(ClockState.PAUSED);

        RunningClock resumed = paused.resume(at("2026-11-18"));
        assertThat(due(resumed)).isEqualTo("2026-12-23");
        assertThat(resumed.pausedWorkingDays(day("2026-11-23"))).isEqualTo(4);
        assertThat(resumed.remainingWorkingDays(day("2026-11-23"))).isEqualTo(22);
        assertThat(resumed.usedDays(day("2026-11-23"))).isEqualTo(8);
    }

    @Test
    void a_pause_within_one_day_costs_nothing() {
        RunningClock clock = RunningClock.start(REVIEW, at("2026-11-05"))
                .pause(at("2026-11-12"))
                .resume(at("2026-11-12"))
                .pause(at("2026-11-12"))
                .resume(at("2026-11-12"));
        assertThat(due(clock)).isEqualTo("2026-12-17");
    }

    @Test
    void two_pauses_add_up() {
        RunningClock clock = RunningClock.start(REVIEW, at("2026-11-05"))
                .pause(at("2026-11-12"))
                .resume(at("2026-11-18"))
                .pause(at("2026-11-20"))
                .resume(at("2026-11-24"));
        assertThat(due(clock)).isEqualTo("2026-12-25");
        assertThat(clock.pausedWorkingDays(day("2026-12-01"))).isEqualTo(6);
    }

    @Test
    void more_time_holds_until_that_day_and_takes_none_away() {
        RunningClock clock = RunningClock.start(REVIEW, at("2026-11-05"));
        RunningClock longer = clock.extendedTo(day("2026-12-21"));
        assertThat(due(longer)).isEqualTo("2026-12-21");
        assertThat(longer.remainingWorkingDays(day("2026-12-17"))).isEqualTo(2);
        assertThat(longer.state(at("2026-12-18"))).isEqualTo(ClockState.RUNNING);
        assertThat(longer.stop(at("2026-12-18"), true).state(at("2026-12-30"))).isEqualTo(ClockState.MET);
        assertThat(longer.state(at("2026-12-22"))).isEqualTo(ClockState.MISSED);
        assertThat(due(clock.extendedTo(day("2026-12-01")))).isEqualTo("2026-12-17");
        assertThat(due(longer.pause(at("2026-11-12")).resume(at("2026-11-18"))))
                .as("the pause alone leads beyond it")
                .isEqualTo("2026-12-23");
        assertThatThrownBy(() -> RunningClock.start(ClockDefinitions.get("PORTAL-CMP-URGENT-2H"), at("2026-11-05"))
                        .extendedTo(day("2026-12-01")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void days_are_those_of_the_authority() {
        // 23:30 in Shanghai on the 5th, still the 5th there though 15:30 in London
        RunningClock late = RunningClock.start(REVIEW, Instant.parse("2026-11-05T15:30:00Z"));
        RunningClock nextDay = RunningClock.start(REVIEW, Instant.parse("2026-11-05T16:30:00Z"));
        assertThat(due(late)).isEqualTo("2026-12-17");
        assertThat(due(nextDay)).isEqualTo("2026-12-18");
    }

    @Test
    void what_is_done_on_the_last_day_is_in_time_and_a_day_later_is_not() {
        RunningClock clock = RunningClock.start(REVIEW, at("2026-11-05"));
        assertThat(clock.stop(at("2026-12-17"), true).state(at("2027-01-01"))).isEqualTo(ClockState.MET);
        assertThat(clock.stop(at("2026-12-18"), true).state(at("2027-01-01"))).isEqualTo(ClockState.MISSED);
        assertThat(clock.stop(at("2026-12-17"), false).state(at("2027-01-01"))).isEqualTo(ClockState.STOPPED);
        assertThat(clock.stop(at("2026-12-18"), false).state(at("2027-01-01")))
                .as("that it was missed does not go with the duty")
                .isEqualTo(ClockState.STOPPED_LATE);
        RunningClock paused = clock.pause(at("2026-12-01"));
        assertThat(paused.stop(at("2026-12-18"), false).state(at("2027-01-01")))
                .as("in time when it stood still")
                .isEqualTo(ClockState.STOPPED);
        assertThat(clock.state(at("2026-12-17"))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.state(at("2026-12-18"))).isEqualTo(ClockState.MISSED);
        assertThat(clock.remainingWorkingDays(day("2026-12-21"))).isEqualTo(-2);
    }

    /** Nobody has to apply for reconsideration. */
    @Test
    void who_lets_a_right_pass_is_late_with_nothing() {
        for (String right : List.of("CN-ARL-APPLY-60D", "CN-ALL-6M")) {
            RunningClock clock = RunningClock.start(ClockDefinitions.get(right), at("2026-01-05"));
            assertThat(clock.state(at("2026-02-05"))).isEqualTo(ClockState.RUNNING);
            assertThat(clock.state(at("2026-11-05"))).isEqualTo(ClockState.LAPSED);
            assertThat(clock.stop(at("2026-11-05"), false).state(at("2026-11-06")))
                    .isEqualTo(ClockState.STOPPED);
        }
    }

    @Test
    void hours_end_at_a_moment() {
        RunningClock clock = RunningClock.start(ClockDefinitions.get("CN-INC-OTHER-4H"), at("2026-10-02"));
        assertThat(clock.state(at("2026-10-02").plusSeconds(4 * 3600))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.state(at("2026-10-02").plusSeconds(4 * 3600 + 1))).isEqualTo(ClockState.MISSED);
        assertThatThrownBy(() -> clock.pause(at("2026-10-02"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_ended_clock_stays_ended() {
        RunningClock ended = RunningClock.start(REVIEW, at("2026-11-05")).stop(at("2026-11-06"), true);
        assertThatThrownBy(() -> ended.pause(at("2026-11-07"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ended.stop(at("2026-11-07"), true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RunningClock.start(REVIEW, at("2026-11-05")).pause(at("2026-11-04")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_law_says_what_pauses_which_clock() {
        assertThat(ClockDefinitions.pausedBy("correction_requested"))
                .containsExactly("CN-ALG-REVIEW-30WD", "CN-APL-DECIDE-20WD");
        assertThat(ClockDefinitions.pausedBy("nothing")).isEmpty();
    }

    @Test
    void what_was_told_stands_until_it_is_counted_anew() {
        RunningClock told = RunningClock.start(REVIEW, at("2026-11-05")).dueAsTold(day("2026-12-16"), true);
        assertThat(due(told)).isEqualTo("2026-12-16");
        assertThat(told.due().orElseThrow().isProvisional()).isTrue();
        assertThat(due(told.recounted())).isEqualTo("2026-12-17");
        assertThat(told.recounted().due().orElseThrow().isProvisional()).isFalse();
        // what has ended keeps the day that it was met by; what goes on after a pause is counted anew
        assertThat(told.stop(at("2026-12-17"), true).state(at("2026-12-18"))).isEqualTo(ClockState.MISSED);
        assertThat(due(told.pause(at("2026-11-12")).resume(at("2026-11-12")))).isEqualTo("2026-12-17");
    }

    @Test
    void a_clock_begins_by_running() {
        assertThatThrownBy(() -> RunningClock.of(REVIEW, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RunningClock.of(REVIEW, List.of(new Segment(Segment.Kind.PAUSE, at("2026-11-05")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_a_paused_clock_goes_on_and_only_a_running_one_pauses() {
        RunningClock running = RunningClock.start(REVIEW, at("2026-11-05"));
        assertThatThrownBy(() -> running.resume(at("2026-11-06"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> running.dueIfResumed(day("2026-11-06"))).isInstanceOf(IllegalStateException.class);
        RunningClock paused = running.pause(at("2026-11-06"));
        assertThatThrownBy(() -> paused.pause(at("2026-11-07"))).isInstanceOf(IllegalStateException.class);
        assertThat(paused.getSegments()).hasSize(2);
        assertThat(paused.getDefinition()).isSameAs(REVIEW);
    }

    @Test
    void a_clock_of_calendar_days_pauses_and_counts_them_and_one_of_months_does_not_pause() {
        RunningClock days = RunningClock.start(ClockDefinitions.get("CN-APL-RENEW-30CD"), at("2026-11-05"));
        assertThat(days.usedDays(day("2026-11-09"))).as("with the weekend").isEqualTo(4);
        assertThat(days.pause(at("2026-11-09")).usedDays(day("2026-11-20"))).isEqualTo(4);
        ClockDefinition months = ClockDefinitions.all().stream()
                .filter(clock -> clock.getUnit() == CountingUnit.MONTH)
                .findFirst()
                .orElseThrow();
        RunningClock ofMonths = RunningClock.start(months, at("2026-11-05"));
        assertThatThrownBy(() -> ofMonths.pause(at("2026-11-06"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_pause_that_lasts_is_counted_to_today_and_what_is_left_as_if_it_went_on() {
        RunningClock paused = RunningClock.start(REVIEW, at("2026-11-05")).pause(at("2026-11-12"));
        assertThat(paused.pausedWorkingDays(day("2026-11-16"))).isEqualTo(2);
        assertThat(paused.remainingWorkingDays(day("2026-11-16"))).isEqualTo(25);
    }

    @Test
    void what_was_told_moves_no_clock_of_moments_and_none_of_another_country() {
        RunningClock hours = RunningClock.start(ClockDefinitions.get("CN-INC-OTHER-4H"), at("2026-10-02"));
        assertThat(hours.dueAsTold(day("2026-12-16"), false).due())
                .hasValueSatisfying(due -> assertThat(due.getDay()).isEqualTo("2026-10-02"));
        RunningClock abroad = RunningClock.start(ClockDefinitions.get("EU-73-15D"), at("2026-10-02"));
        LocalDate counted = due(abroad);
        assertThat(due(abroad.dueAsTold(day("2026-12-16"), false))).isEqualTo(counted);
        assertThat(due(RunningClock.start(REVIEW, at("2026-11-05")).dueAsTold(null, false)))
                .isEqualTo("2026-12-17");
    }

    @Test
    void no_more_time_is_no_more_time_also_for_hours() {
        RunningClock hours = RunningClock.start(ClockDefinitions.get("CN-INC-OTHER-4H"), at("2026-10-02"));
        assertThat(hours.extendedTo(null).getExtendedTo()).isEmpty();
    }

    @Test
    void more_time_is_provisional_where_its_year_is_not_published() {
        RunningClock clock = RunningClock.start(REVIEW, at("2026-11-05"));
        assertThat(clock.extendedTo(day("2026-12-21")).due().orElseThrow().isProvisional())
                .isFalse();
        assertThat(clock.extendedTo(day("2099-12-21")).due().orElseThrow().isProvisional())
                .isTrue();
        DueDate provisional = DueDate.onDay(REVIEW, day("2026-11-05"), null, true);
        assertThat(provisional.notBefore(day("2026-12-21")).isProvisional()).isTrue();
        assertThat(provisional.notBefore(day("2026-11-05"))).isSameAs(provisional);
    }

    @Test
    void a_stored_clock_goes_on_as_it_was_told() {
        CaseClock stored = new CaseClock(CaseKind.FILING, "case", RunningClock.start(REVIEW, at("2026-11-05")), 0);
        List<Segment> segments = List.of(new Segment(Segment.Kind.RUN, at("2026-11-05")));
        FieldsOf.set(stored, "dueOn", day("2026-12-16"));
        assertThat(due(stored.running(segments))).isEqualTo("2026-12-16");
        stored.extend(stored.running(segments).extendedTo(day("2026-12-21")), "BUL-1");
        assertThat(stored.getDueOn()).isEqualTo("2026-12-21");
        assertThat(stored.getExtendedBy()).isEqualTo("BUL-1");
        assertThat(due(stored.running(segments))).isEqualTo("2026-12-21");
        CaseClock hours = new CaseClock(
                CaseKind.COMPLAINT,
                "case",
                RunningClock.start(ClockDefinitions.get("PORTAL-CMP-URGENT-2H"), at("2026-11-05")),
                0);
        assertThat(hours.running(segments).due().orElseThrow().moment()).isPresent();
        RunningClock paused = RunningClock.start(REVIEW, at("2026-11-05")).pause(at("2026-11-06"));
        CaseClock waiting = new CaseClock(CaseKind.FILING, "case", paused, 0);
        assertThat(waiting.getDueOn()).isNull();
        assertThat(waiting.notice(day("2027-11-05"), 3))
                .as("nobody knows until when")
                .isEmpty();
        assertThat(waiting.notice(at("2027-11-05"), day("2027-11-05"))).isEmpty();
    }
}
