package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

class SystemOverviewTest {

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
    void a_hearing_is_recorded_from_its_time_on_by_somebody_who_has_not_proposed_it() {
        Proposal proposal = new Proposal(
                        filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "other", Instant.EPOCH)
                .hearing(LocalDate.of(2026, 3, 9));
        Instant asked = Instant.parse("2026-03-02T02:00:00Z");
        proposal.hear("要求听证。", true, true, LocalDate.of(2026, 3, 2), asked);
        proposal.announceHearing(HearingTest.notice("2026-03-03T10:00"), null, "chair", asked);
        Instant at = proposal.getHearing().getAt();
        assertThat(story(proposal).isRecorder()).isTrue();
        assertThat(story(proposal).isHearingRecordable(at.minusSeconds(1))).isFalse();
        assertThat(story(proposal).isHearingRecordable(at)).isTrue();
        assertThat(story(proposal).isOvertaken(proposal)).isFalse();
        SystemOverview barring = story(proposal).barring(Set.of("chair"));
        assertThat(barring.isOvertaken(proposal)).isTrue();
        assertThat(barring.isHearingRecordable(at)).isFalse();
        assertThat(barring.isRecorder()).as("it can be announced anew").isTrue();
    }

    @Test
    void who_has_proposed_before_is_offered_neither_the_hearing_nor_the_decision() {
        Caller both = Callers.staff(Role.SUPERVISOR, Role.APPROVER).get();
        String reader = both.personId();
        Proposal before =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", reader, Instant.EPOCH);
        Proposal open = new Proposal(
                        filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "other", Instant.EPOCH)
                .hearing(LocalDate.of(2026, 3, 9));
        open.hear("要求听证。", true, true, LocalDate.of(2026, 3, 2), Instant.EPOCH);
        before.takeBack(reader, "材料已补充，暂不提出。", Instant.EPOCH);
        assertThat(story(both, open).isRecorder()).isTrue();
        assertThat(story(both, open).isDecider()).isTrue();
        assertThat(story(both, before, open).isRecorder()).isFalse();
        assertThat(story(both, before, open).isDecider()).isFalse();
        assertThat(story(both, before, open).isOwnProposal()).isTrue();
    }

    private SystemOverview story(Proposal... proposals) {
        return story(Callers.staff(Role.SUPERVISOR).get(), proposals);
    }

    private SystemOverview story(Caller reader, Proposal... proposals) {
        return new SystemOverview(filing, List.of(proposals), List.of(), List.of(), List.of(), List.of(), reader, true);
    }
}
