package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.RunningClock;

class ComplaintClocksTest {

    @Test
    void the_law_of_consumers_sets_a_time_for_an_own_dispute() {
        assertThat(ClockDefinitions.get(ComplaintClocks.ofDecision(Wish.REMEDY)).getSource())
                .startsWith("Consumer Rights Protection Law");
    }

    /** What the provider owes is not what the authority owes, and desk and complainant are told the same of both. */
    @Test
    void the_day_of_the_provider_is_not_the_day_of_the_authority() {
        Instant now = Instant.parse("2026-11-10T02:00:00Z");
        RunningClock close = RunningClock.start(ClockDefinitions.get(ComplaintClocks.CLOSE), now);
        RunningClock provider = RunningClock.start(ClockDefinitions.get(ComplaintClocks.PROVIDER), now);
        List<ClockDetail> running = List.of(new ClockDetail(close, null, now), new ClockDetail(provider, null, now));
        assertThat(ComplaintClocks.nextDue(running, false)).isEqualTo("2027-01-11");
        assertThat(ComplaintClocks.nextDue(running, true)).isEqualTo("2026-11-24");
        List<ClockDetail> answered = List.of(new ClockDetail(provider.stop(now, true), null, now));
        assertThat(ComplaintClocks.nextDue(answered, true)).isNull();
    }

    /** The list of the desk is ordered by the day that its page shows. */
    @Test
    void the_list_and_the_page_say_one_day() {
        Instant now = Instant.parse("2026-11-10T02:00:00Z");
        RunningClock close = RunningClock.start(ClockDefinitions.get(ComplaintClocks.CLOSE), now);
        RunningClock provider = RunningClock.start(ClockDefinitions.get(ComplaintClocks.PROVIDER), now);
        assertThat(dueOn(new ClockDetail(close, null, now), new ClockDetail(provider, null, now)))
                .isEqualTo("2026-11-24");
        assertThat(dueOn(new ClockDetail(close, null, now), new ClockDetail(provider.stop(now, true), null, now)))
                .isEqualTo("2027-01-11");
        assertThat(dueOn(new ClockDetail(close.stop(now, true), null, now))).isNull();
    }

    private static LocalDate dueOn(ClockDetail... clocks) {
        Complaint complaint = AComplaint.anonymous();
        ComplaintDetail.Parts parts = new ComplaintDetail.Parts();
        parts.clocks = List.of(clocks);
        ComplaintClocks noting = new ComplaintClocks() {
            @Override
            List<ClockDetail> of(String complaintId) {
                return parts.clocks;
            }
        };
        noting.note(complaint);
        LocalDate page = new ComplaintDetail(
                        complaint,
                        null,
                        null,
                        parts,
                        Callers.staff(Role.SUPERVISOR).get())
                .getDueOn();
        assertThat(new ComplaintRow(complaint, null, null).getDueOn()).isEqualTo(page);
        return page;
    }

    @Test
    void what_is_owed_within_hours_is_told_with_its_hour_and_what_is_owed_by_a_day_as_a_day() {
        Instant now = Instant.parse("2026-11-30T02:15:00Z");
        ClockDetail close =
                new ClockDetail(RunningClock.start(ClockDefinitions.get(ComplaintClocks.CLOSE), now), null, now);
        ClockDetail urgent =
                new ClockDetail(RunningClock.start(ClockDefinitions.get(ComplaintClocks.URGENT), now), null, now);
        assertThat(ComplaintClocks.nextDueAt(List.of(close, urgent))).isEqualTo("2026-11-30T04:15:00Z");
        assertThat(ComplaintClocks.nextDueAt(List.of(close))).isNull();
        assertThat(ComplaintClocks.nextDueAt(List.of())).isNull();
    }

    /** An hour is told with the day it is of, and only while it is owed: the danger may have been dealt with long before. */
    @Test
    void the_hour_of_another_day_or_of_what_was_done_is_not_told() {
        Instant late = Instant.parse("2026-11-30T15:10:00Z");
        RunningClock urgent = RunningClock.start(ClockDefinitions.get(ComplaintClocks.URGENT), late);
        LocalDate today = LocalDate.of(2026, 11, 30);
        ClockDetail running = new ClockDetail(urgent, null, late);
        assertThat(running.getDueOn()).isEqualTo(today.plusDays(1));
        assertThat(ComplaintClocks.hourOf(List.of(running), today.plusDays(1))).isEqualTo("2026-11-30T17:10:00Z");
        assertThat(ComplaintClocks.hourOf(List.of(running), today)).isNull();
        assertThat(ComplaintClocks.hourOf(List.of(running), null)).isNull();
        ClockDetail done = new ClockDetail(urgent.stop(late, true), null, late);
        assertThat(ComplaintClocks.hourOf(List.of(done), today.plusDays(1))).isNull();
    }

    @Test
    void a_report_in_the_public_interest_is_decided_as_soon_by_the_authoritys_own_rule() {
        ClockDefinition report = ClockDefinitions.get(ComplaintClocks.ofDecision(Wish.REPORT));
        ClockDefinition dispute = ClockDefinitions.get(ComplaintClocks.ofDecision(Wish.REMEDY));
        assertThat(report.getSource()).as("no law").isEqualTo("-");
        assertThat(report.getDuration()).isEqualTo(dispute.getDuration());
        assertThat(report.getUnit()).isEqualTo(dispute.getUnit());
    }
}
