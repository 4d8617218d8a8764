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
    void an_order_that_lets_it_last_is_a_review_and_burdens_its_holder() {
        LocalDate reviewed = LocalDate.of(2026, 4, 13);
        Proposal order = ordered();
        Proposal goesOn = proposed(FilingEvent.CONTINUE_SUSPENSION, Ground.REASON_STANDS);
        assertThat(of(List.of(order, goesOn)).orElseThrow().getReviewDue())
                .as("it is not decided")
                .isEqualTo(DUE);
        goesOn.order(filing, new Approval("approver", null, WHY, null), reviewed, at(reviewed));
        Suspension lasting = of(List.of(goesOn, order)).orElseThrow();
        assertThat(lasting.getSince()).isEqualTo(at(MONDAY));
        assertThat(lasting.getReviewDue()).isEqualTo(LocalDate.of(2026, 5, 27)).isEqualTo(goesOn.getReviewDue());
        assertThat(goesOn.getRemedy().getLegalBasis()).contains("Art. 21");
        assertThat(goesOn.getRemedy().getReconsiderationUntil()).isAfter(reviewed);
        assertThat(ProposalNotices.more(goesOn)).containsEntry("due", "2026-05-27");
        assertThat(order.getReviewDue()).isNull();
    }

    @Test
    void a_proposal_that_comes_to_nothing_is_no_review() {
        LocalDate later = MONDAY.plusDays(7);
        Proposal declined = proposed(FilingEvent.LIFT, Ground.REASON_GONE);
        declined.decline("approver", WHY, at(later));
        Proposal takenBack = proposed(FilingEvent.LIFT, Ground.REASON_GONE);
        takenBack.takeBack("supervisor", WHY, at(later));
        assertThat(of(List.of(ordered(), declined, takenBack)).orElseThrow().getReviewDue())
                .isEqualTo(DUE);
    }

    @Test
    void its_holder_who_was_not_heard_before_answers_it_once_until_somebody_considers_that() {
        Proposal order = ordered();
        Suspension suspension = of(List.of(order)).orElseThrow();
        assertThat(suspension.isAnswerable()).isTrue();
        assertThat(suspension.isAnswerOpen()).isFalse();
        order.answer("有害内容来自仿冒的应用。", at(MONDAY));
        assertThat(suspension.isAnswerable()).isFalse();
        assertThat(suspension.isAnswerOpen()).isTrue();
        Proposal review = proposed(FilingEvent.LIFT, Ground.REASON_GONE);
        order.consideredIn(review, "已核实，不是仿冒，不予采纳。");
        assertThat(suspension.isAnswerOpen()).isFalse();
        assertThat(review.getDecision().getConsidered()).isEqualTo("已核实，不是仿冒，不予采纳。");
        assertThat(order.getDecision().getConsidered())
                .as("the suspension was ordered before the answer came")
                .isNull();
    }

    @Test
    void who_was_heard_before_has_had_its_say() {
        Filing registered = ProposalTest.registered(3);
        Proposal order = new Proposal(
                        registered,
                        FilingEvent.SUSPEND,
                        Ground.INSPECTION_FAILED,
                        "理由。",
                        "记录第 3 号。",
                        "supervisor",
                        at(MONDAY))
                .hearing(MONDAY.plusDays(7));
        LocalDate over = MONDAY.plusDays(8);
        order.order(registered, new Approval("approver", null, WHY, null), over, at(over));
        assertThat(of(List.of(order)).orElseThrow().isAnswerable()).isFalse();
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
        proposal.order(registered, new Approval("approver", null, WHY, null), MONDAY, at(MONDAY));
        return proposal;
    }

    private Proposal proposed(FilingEvent event, Ground ground) {
        ProposalTest.state(filing, FilingState.SUSPENDED);
        return new Proposal(filing, event, ground, "理由。", "记录第 4 号。", "supervisor", at(MONDAY));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(PortalClock.ZONE).toInstant();
    }

    @Test
    void only_an_order_to_suspend_begins_one_and_the_last_counts() {
        Proposal open = new Proposal(
                ProposalTest.registered(3),
                FilingEvent.SUSPEND,
                Ground.INSPECTION_FAILED,
                "理由。",
                "记录第 3 号。",
                "supervisor",
                at(MONDAY));
        assertThat(of(List.of(open))).as("nobody has ordered it").isEmpty();
        Proposal lifted = proposed(FilingEvent.LIFT, Ground.REASON_GONE);
        lifted.order(filing, new Approval("approver", null, "", null), MONDAY.plusDays(3), at(MONDAY.plusDays(3)));
        assertThat(of(List.of(lifted))).as("that ended one").isEmpty();
        assertThat(of(List.of(ordered(), lifted)).orElseThrow().getSince()).isEqualTo(at(MONDAY));
        assertThat(of(List.of(ordered(), lifted)).orElseThrow().getReviewed()).isNull();
    }
}
