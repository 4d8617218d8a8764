package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/** A suspension is reviewed within thirty working days, and again after each review that lets it last. */
class SuspensionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    /** Thirty working days later; the festival of 4 to 6 April takes one of them. */
    private static final LocalDate DUE = LocalDate.of(2026, 4, 14);

    private static final String WHY = "现场检查与备案内容不符，证据充分。";

    private final Filing filing = ProposalTest.registered(3);

    @Test
    void it_is_reviewed_within_thirty_working_days() {
        Suspension suspension = of(List.of(ordered())).orElseThrow();
        assertThat(suspension.getReviewDue()).isEqualTo(DUE);
        assertThat(suspension.isLate(DUE)).isFalse();
        assertThat(suspension.isLate(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_proposal_to_end_it_that_an_approver_declines_is_a_review() {
        LocalDate reviewed = LocalDate.of(2026, 4, 13);
        Proposal lift = lift();
        Proposal order = ordered();
        assertThat(of(List.of(order, lift)).orElseThrow().getReviewDue())
                .as("it is not decided")
                .isEqualTo(DUE);
        lift.decline("approver", WHY, at(reviewed));
        assertThat(of(List.of(order, lift)).orElseThrow().getReviewDue()).isAfter(DUE.plusDays(30));
    }

    @Test
    void one_that_was_taken_back_is_none() {
        Proposal lift = lift();
        lift.takeBack("supervisor", WHY, at(MONDAY.plusDays(7)));
        assertThat(of(List.of(ordered(), lift)).orElseThrow().getReviewDue()).isEqualTo(DUE);
    }

    @Test
    void what_is_not_suspended_has_none() {
        assertThat(Suspension.of(FilingState.REGISTERED, List.of(ordered()))).isEmpty();
        assertThat(of(List.of())).as("no order is known").isEmpty();
    }

    private static java.util.Optional<Suspension> of(List<Proposal> proposals) {
        return Suspension.of(FilingState.SUSPENDED, proposals);
    }

    private Proposal ordered() {
        Filing registered = ProposalTest.registered(3);
        Proposal proposal = new Proposal(
                        registered,
                        FilingEvent.SUSPEND,
                        Ground.INSPECTION_FAILED,
                        "理由。",
                        "记录第 3 号。",
                        "supervisor",
                        at(MONDAY))
                .urgent("正在向未成年人推送有害内容，不能等待。");
        proposal.order(registered, "approver", null, WHY, null, MONDAY, at(MONDAY));
        return proposal;
    }

    private Proposal lift() {
        ProposalTest.state(filing, FilingState.SUSPENDED);
        return new Proposal(filing, FilingEvent.LIFT, Ground.REASON_GONE, "理由。", null, "supervisor", at(MONDAY));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(PortalClock.ZONE).toInstant();
    }
}
