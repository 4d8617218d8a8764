package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.Filing;
import org.openbeian.review.Independence.Round;

/** Who may read whose opinion while a round is open. */
class IndependenceTest {

    private static final Filing FILING = new Filing("org", "系统", "System", "preparer", Instant.EPOCH);
    private static final Round TWO_REVIEWERS = new Round(1, 2, 0);
    private static final Round PANEL_OF_THREE = new Round(1, 2, 3);

    private static CaseAct act(String person, WorkKind kind, int round, String opinion) {
        return new CaseAct(FILING, person, kind, round, opinion, "reasons", Instant.EPOCH);
    }

    private static Set<String> sealed(List<CaseAct> acts, Round round, String reader, boolean mayVote) {
        return Independence.sealed(acts, round, reader, mayVote);
    }

    @Test
    void the_second_reviewer_reads_the_first_opinion_after_signing_and_not_before() {
        CaseAct first = act("one", WorkKind.REVIEW, 1, "REJECT");
        assertThat(sealed(List.of(first), TWO_REVIEWERS, "two", false)).containsExactly(first.getId());
        assertThat(sealed(List.of(first), TWO_REVIEWERS, "one", false)).isEmpty();
        CaseAct second = act("two", WorkKind.REVIEW, 1, "APPROVE");
        assertThat(sealed(List.of(first, second), TWO_REVIEWERS, "two", false)).isEmpty();
        assertThat(sealed(List.of(first, second), TWO_REVIEWERS, "anybody", false))
                .isEmpty();
    }

    @Test
    void an_opinion_of_somebody_who_has_a_conflict_by_now_taints_its_round() {
        List<CaseAct> acts =
                List.of(act("one", WorkKind.REVIEW, 1, "REJECT"), act("panel", WorkKind.PANEL, 1, "APPROVE"));
        assertThat(Independence.isTainted(acts, 1, Set.of("one"))).isTrue();
        assertThat(Independence.isTainted(acts, 1, Set.of("panel"))).isTrue();
        assertThat(Independence.isTainted(acts, 1, Set.of("two"))).isFalse();
        assertThat(Independence.isTainted(acts, 2, Set.of("one")))
                .as("it was said again, by others")
                .isFalse();
    }

    /** Of grade 4 and 5 two approve: the second does not decide on the first's word when that is none to count. */
    @Test
    void an_approval_of_somebody_who_has_a_conflict_by_now_taints_its_round() {
        List<CaseAct> acts = List.of(
                act("one", WorkKind.DECISION, 1, "APPROVE_WITH_CONDITIONS"),
                act("two", WorkKind.DECISION, 1, "RETURN"));
        assertThat(Independence.isTainted(acts, 1, Set.of("one"))).isTrue();
        assertThat(Independence.isTainted(acts, 1, Set.of("two"))).isFalse();
        assertThat(Independence.isTainted(acts, 2, Set.of("one")))
                .as("it was approved again, by others")
                .isFalse();
    }

    @Test
    void a_grade_that_somebody_set_or_confirmed_who_has_a_conflict_by_now_does_not_stand() {
        CaseAct set = act("one", WorkKind.GRADING, 0, "G2");
        CaseAct confirmed = act("two", WorkKind.GRADE_CONFIRMATION, 0, "CONFIRM");
        List<CaseAct> acts = List.of(set, confirmed, act("three", WorkKind.REVIEW, 1, "APPROVE"));
        assertThat(Independence.isGradeTainted(acts, Set.of("one"))).isTrue();
        assertThat(Independence.isGradeTainted(acts, Set.of("two"))).isTrue();
        assertThat(Independence.isGradeTainted(acts, Set.of("three"))).isFalse();
        CaseAct anew = act("four", WorkKind.GRADING, 1, "G3");
        assertThat(Independence.isGradeTainted(List.of(set, confirmed, anew), Set.of("one", "two")))
                .as("it was set anew, by another")
                .isFalse();
    }

    @Test
    void nobody_else_reads_an_opinion_of_an_open_round_either() {
        CaseAct first = act("one", WorkKind.REVIEW, 1, "REJECT");
        assertThat(sealed(List.of(first), TWO_REVIEWERS, "intake", false)).hasSize(1);
    }

    @Test
    void a_panellist_reads_neither_votes_nor_reviewers_before_the_own_vote() {
        CaseAct review = act("one", WorkKind.REVIEW, 1, "APPROVE");
        CaseAct other = act("two", WorkKind.REVIEW, 1, "APPROVE");
        CaseAct vote = act("p1", WorkKind.PANEL, 1, "REJECT");
        List<CaseAct> acts = List.of(review, other, vote);
        assertThat(sealed(acts, PANEL_OF_THREE, "p2", true)).hasSize(3);
        assertThat(sealed(acts, PANEL_OF_THREE, "p1", true)).isEmpty();
        assertThat(sealed(acts, PANEL_OF_THREE, "one", false))
                .as("a reviewer is not asked by the votes")
                .containsExactly(vote.getId());
    }

    @Test
    void what_was_signed_in_an_earlier_round_and_what_is_no_opinion_is_open() {
        CaseAct earlier = act("one", WorkKind.REVIEW, 0, "REJECT");
        CaseAct correction = act("one", WorkKind.REVIEW, 1, "CORRECTION");
        CaseAct intake = act("one", WorkKind.INTAKE, 0, "ACCEPT");
        assertThat(sealed(List.of(earlier, correction, intake), TWO_REVIEWERS, "two", true))
                .isEmpty();
    }

    @Test
    void once_all_have_signed_everybody_reads_everything_also_who_could_have_voted() {
        CaseAct review = act("one", WorkKind.REVIEW, 1, "APPROVE");
        CaseAct vote = act("p1", WorkKind.PANEL, 1, "REJECT");
        Round closed = new Round(1, 1, 1);
        assertThat(sealed(List.of(review, vote), closed, "anybody", true)).isEmpty();
        assertThat(sealed(List.of(review), closed, "anybody", true))
                .as("the panel still votes")
                .containsExactly(review.getId());
        assertThat(sealed(List.of(review), closed, "anybody", false))
                .as("who has no seat on it reads the reviewers")
                .isEmpty();
        assertThat(sealed(List.of(vote), closed, "anybody", true))
                .as("the votes are in")
                .isEmpty();
    }

    @Test
    void what_somebody_has_written_is_no_secret_to_them() {
        CaseAct review = act("one", WorkKind.REVIEW, 1, "APPROVE");
        CaseAct other = act("two", WorkKind.REVIEW, 1, "APPROVE");
        assertThat(sealed(List.of(review, other), PANEL_OF_THREE, "one", true))
                .as("one who may vote and has not")
                .containsExactly(other.getId());
    }

    @Test
    void no_panel_seals_nothing() {
        CaseAct review = act("one", WorkKind.REVIEW, 1, "APPROVE");
        assertThat(sealed(List.of(review), new Round(1, 1, 0), "anybody", true)).isEmpty();
        assertThat(sealed(List.of(review), new Round(1, 0, 0), "anybody", true)).isEmpty();
    }
}
