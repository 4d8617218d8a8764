package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/** What waits stands in the order in which it presses, whenever it was proposed. */
class WaitingRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final Filing filing = ProposalTest.registered(3);

    @Test
    void a_danger_first_then_what_can_be_decided_then_a_hearing_to_hold_and_last_what_waits_for_its_term() {
        Proposal term = proposed(1, LocalDate.of(2026, 3, 20));
        Proposal sooner = proposed(4, LocalDate.of(2026, 3, 13));
        Proposal asked = proposed(2, LocalDate.of(2026, 3, 9));
        asked.hear("要求听证。", true, false, LocalDate.of(2026, 3, 3), at(3));
        Proposal over = proposed(3, LocalDate.of(2026, 3, 10));
        Proposal urgent = new Proposal(
                        filing, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "理由。", "记录。", "supervisor", at(11))
                .urgent("正在向未成年人推送有害内容，不能等待。");
        List<WaitingRow> rows = new ArrayList<>();
        for (Proposal one : List.of(term, sooner, asked, over, urgent)) {
            rows.add(new WaitingRow(one, "BH-1", "名称", "Name", FilingState.REGISTERED, 3));
        }
        Collections.sort(rows, WaitingRow.pressing(TODAY));
        assertThat(rows).extracting(WaitingRow::proposal).containsExactly(urgent, over, asked, sooner, term);
        assertThat(rows.get(0).isUrgent()).isTrue();
    }

    @Test
    void a_hearing_presses_by_the_day_on_which_it_is_held_while_that_stands() {
        Proposal asked = proposed(2, LocalDate.of(2026, 3, 9));
        asked.hear("要求听证。", true, false, LocalDate.of(2026, 3, 4), at(4));
        Proposal announced = proposed(1, LocalDate.of(2026, 3, 9));
        announced.hear("要求听证。", true, true, LocalDate.of(2026, 3, 3), at(3));
        announced.announceHearing(HearingTest.notice("2026-03-30T10:00", "clerk", at(3)), null);
        assertThat(inOrder(announced, asked)).as("the 13th before the 30th").containsExactly(asked, announced);
        announced.overtakeHearing(at(4));
        assertThat(inOrder(asked, announced))
                .as("it waits to be announced anew, and could be held by now")
                .containsExactly(announced, asked);
    }

    private static List<Proposal> inOrder(Proposal... proposals) {
        return Stream.of(proposals)
                .map(one -> new WaitingRow(one, "BH-1", "名称", "Name", FilingState.REGISTERED, 3))
                .sorted(WaitingRow.pressing(TODAY))
                .map(WaitingRow::proposal)
                .toList();
    }

    @Test
    void an_approver_is_counted_what_can_be_decided_now_and_by_that_person() {
        Proposal over = proposed(3, LocalDate.of(2026, 3, 10));
        assertThat(over.waitsFor("approver", TODAY)).isTrue();
        assertThat(over.waitsFor("supervisor", TODAY)).as("SOD-09").isFalse();
        assertThat(over.waitsFor("approver", LocalDate.of(2026, 3, 10)))
                .as("the term runs")
                .isFalse();
        Proposal asked = proposed(2, LocalDate.of(2026, 3, 9));
        asked.hear("要求听证。", true, false, LocalDate.of(2026, 3, 3), at(3));
        assertThat(asked.waitsFor("approver", TODAY)).as("nobody has held it").isFalse();
        over.decline("approver", "整改可以完成，不必撤销。", at(12));
        assertThat(over.waitsFor("other", TODAY)).as("it is decided").isFalse();
    }

    @Test
    void the_first_of_two_is_not_asked_again() {
        Filing grave = ProposalTest.registered(4);
        Proposal two = new Proposal(
                        grave, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "记录。", "supervisor", at(1))
                .hearing(LocalDate.of(2026, 3, 10));
        two.order(grave, new Approval("first", null, "现场检查与备案内容不符。", null), TODAY, at(12));
        assertThat(two.waitsFor("first", TODAY)).isFalse();
        assertThat(two.waitsFor("second", TODAY)).isTrue();
    }

    private Proposal proposed(int day, LocalDate until) {
        return new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "记录。", "supervisor", at(day))
                .hearing(until);
    }

    private static Instant at(int day) {
        return LocalDate.of(2026, 3, day).atTime(10, 0).atZone(PortalClock.ZONE).toInstant();
    }
}
