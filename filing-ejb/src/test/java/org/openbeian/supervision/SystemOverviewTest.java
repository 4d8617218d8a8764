package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;
import org.openbeian.review.PersonName;

class SystemOverviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Filing filing = ProposalTest.registered(3);

    @Test
    void what_an_approval_has_left_out_is_known_to_who_watches_over_it() {
        filing.leaveOut(List.of("HUMAN_OVERSIGHT"), "已由上一级机关核验。");
        assertThat(story().getLeftOut()).containsExactly("HUMAN_OVERSIGHT");
        assertThat(story().getLeftOutWhy()).isEqualTo("已由上一级机关核验。");
    }

    /** What is urgent and what rests on an incident is asked for only where it can be. */
    @Test
    void what_is_suspended_is_lifted_continued_or_revoked() {
        ProposalTest.state(filing, FilingState.SUSPENDED);
        assertThat(story().getProposable())
                .containsExactlyInAnyOrder(FilingEvent.LIFT, FilingEvent.CONTINUE_SUSPENSION, FilingEvent.REVOKE);
    }

    @Test
    void a_hearing_is_announced_by_who_has_not_proposed_it_and_recorded_by_who_leads_it() {
        Caller chair = Callers.staff(Role.REVIEWER).get();
        Proposal proposal = asked();
        assertThat(story(proposal).can(ProposalState.Event.ANNOUNCE, TODAY)).isTrue();
        assertThat(story(chair, proposal).can(ProposalState.Event.RECORD, TODAY))
                .as("nothing is announced")
                .isFalse();
        proposal.announceHearing(HearingTest.notice("2026-03-03T10:00", chair.personId(), "clerk", NOW), null);
        assertThat(story(chair, proposal).can(ProposalState.Event.RECORD, TODAY))
                .isTrue();
        assertThat(story(chair, proposal).can(ProposalState.Event.ANNOUNCE, TODAY))
                .as("neither supervises nor decides")
                .isFalse();
        assertThat(story(proposal).can(ProposalState.Event.RECORD, TODAY))
                .as("an officer of the case does not write it instead")
                .isFalse();
        assertThat(story(proposal).can(ProposalState.Event.ANNOUNCE, TODAY)).isTrue();
    }

    @Test
    void who_has_proposed_before_is_offered_neither_the_hearing_nor_the_decision() {
        Caller both = Callers.staff(Role.SUPERVISOR, Role.APPROVER).get();
        String reader = both.personId();
        Proposal before =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", reader, Instant.EPOCH);
        before.takeBack(reader, "材料已补充，暂不提出。", Instant.EPOCH);
        Proposal open = asked();
        for (ProposalState.Event event : List.of(ProposalState.Event.ANNOUNCE, ProposalState.Event.DECLINE)) {
            assertThat(story(both, open).can(event, TODAY)).as("%s", event).isTrue();
            assertThat(story(both, before, open).can(event, TODAY))
                    .as("%s", event)
                    .isFalse();
        }
    }

    @Test
    void who_has_ordered_a_suspension_is_not_offered_its_review_where_another_can() {
        ProposalTest.state(filing, FilingState.SUSPENDED);
        Proposal review =
                new Proposal(filing, FilingEvent.LIFT, Ground.REASON_GONE, "理由。", null, "other", Instant.EPOCH);
        Caller approver = Callers.staff(Role.APPROVER).get();
        assertThat(story(approver, review).can(ProposalState.Event.ORDER, TODAY))
                .isTrue();
        SystemOverview barred = story(approver, review).reviewedByAnother();
        assertThat(barred.isReviewedByAnother()).isTrue();
        assertThat(barred.can(ProposalState.Event.ORDER, TODAY)).isFalse();
        assertThat(barred.can(ProposalState.Event.DECLINE, TODAY)).isFalse();
    }

    /** Asked by the page of the system and by that of an incident alike. */
    @Test
    void while_a_proposal_waits_no_other_is_offered_and_what_is_to_be_put_right_is_seen() {
        assertThat(story().getProposable()).contains(FilingEvent.SUSPEND);
        assertThat(story().isNothingToPutRight()).isTrue();
        assertThat(story(asked()).getProposable()).isEmpty();
        assertThat(story(asked()).isNothingToPutRight()).isFalse();
        Measure open = new Measure(filing, "补充标识。", null, TODAY.plusDays(9), "supervisor", NOW);
        assertThat(new SystemOverview(
                                filing,
                                List.of(),
                                List.of(open),
                                List.of(),
                                List.of(),
                                List.of(),
                                Callers.staff(Role.SUPERVISOR).get(),
                                true)
                        .isNothingToPutRight())
                .isFalse();
    }

    @Test
    void the_chronicle_tells_when_a_hearing_is_held_of_which_it_tells() {
        Proposal proposal = asked();
        proposal.announceHearing(HearingTest.notice("2026-03-03T10:00", "chair", "clerk", NOW), null);
        proposal.announceHearing(
                HearingTest.notice("2026-03-04T15:00", "chair", "clerk", NOW.plusSeconds(60)), "当事人当日不能到场。");
        List<TimelineEvent> told = new ArrayList<>();
        new SupervisionLane().tell(story(proposal), told);
        assertThat(told)
                .filteredOn(event -> event.getHeldAt() != null)
                .extracting(event -> event.getWhat() + " " + event.getHeldAt())
                .containsExactly("HEARING_ANNOUNCED 2026-03-03T02:00:00Z", "HEARING_POSTPONED 2026-03-04T07:00:00Z");
    }

    @Test
    void what_its_holder_was_told_of_and_ended_without_an_order_is_known_as_that() {
        Proposal told = asked();
        assertThat(told.isDropped()).isFalse();
        told.takeBack("other", "材料已补充，暂不提出。", NOW);
        assertThat(told.isDropped()).isTrue();
        assertThat(told.getDecision().getWhy()).isEqualTo("材料已补充，暂不提出。");
        Proposal untold = new Proposal(
                filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "other", Instant.EPOCH);
        untold.takeBack("other", "材料已补充，暂不提出。", NOW);
        assertThat(untold.isDropped()).isFalse();
    }

    /** Not when it was proposed: days lie between the two. */
    @Test
    void beside_what_was_decided_stands_who_decided_it_and_under_which_number() {
        Proposal declined = new Proposal(
                filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "other", Instant.EPOCH);
        declined.decline("approver", "证据不足，不予采纳。", NOW);
        TimelineEvent proposed = TimelineEvent.supervision(Instant.EPOCH, "PROPOSED", declined.getId());
        proposed.named(new PersonName("提出人", "Proposer"));
        TimelineEvent end = TimelineEvent.supervision(NOW, "DECLINED", declined.getId());
        end.named(new PersonName("审批人", "Approver"));
        SystemOverview story =
                story(declined).told(Map.of(declined.getId(), "机〔2026〕1号/2")).telling(List.of(proposed, end));
        assertThat(story.decider(declined).en()).isEqualTo("Approver");
        assertThat(story.letter(declined.getId())).isEqualTo("机〔2026〕1号/2");
        assertThat(story.decider(asked())).isEqualTo(PersonName.NONE);
        assertThat(Consequence.of(declined, "filing", "云绣", "Yunxiu").endedAt()).isEqualTo(NOW);
        assertThat(Consequence.of(asked(), "filing", "云绣", "Yunxiu").endedAt()).isNull();
    }

    private Proposal asked() {
        Proposal open = new Proposal(
                        filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "other", Instant.EPOCH)
                .hearing(LocalDate.of(2026, 3, 9));
        open.hear("要求听证。", true, true, TODAY, Instant.EPOCH);
        return open;
    }

    private SystemOverview story(Proposal... proposals) {
        return story(Callers.staff(Role.SUPERVISOR).get(), proposals);
    }

    private SystemOverview story(Caller reader, Proposal... proposals) {
        return new SystemOverview(filing, List.of(proposals), List.of(), List.of(), List.of(), List.of(), reader, true);
    }
}
