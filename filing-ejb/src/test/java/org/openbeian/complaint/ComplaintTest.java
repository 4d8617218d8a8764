package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;

class ComplaintTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private static Complaint received(boolean anonymous) {
        Lodging lodging = new Lodging().asking(Wish.REPORT, "CMP-NOLABEL").telling("没有标识", null);
        if (!anonymous) {
            lodging.named("张三", "138", true);
        }
        return new Complaint("id", "CMP-1", "hash", lodging, "system", new Complaint.Sealed(null, new byte[] {1}), NOW);
    }

    private static Complaint answered() {
        Complaint complaint = received(true);
        complaint.take("one");
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        complaint.investigate("one");
        complaint.answer(Outcome.UPHELD, "one", NOW);
        return complaint;
    }

    @Test
    void nobody_decides_what_somebody_else_has_taken() {
        Complaint complaint = received(true);
        complaint.take("one");
        assertThatThrownBy(() -> complaint.take("two")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> complaint.refuse("two", NOW)).isInstanceOf(Conflict.class);
        complaint.release("one");
        complaint.take("two");
        complaint.refuse("two", NOW);
        assertThat(complaint.getOutcome()).isEqualTo(Outcome.NOT_ACCEPTED);
    }

    @Test
    void who_has_accepted_or_ended_it_is_known_whoever_has_it_later() {
        Complaint accepted = answered();
        accepted.askReview(NOW);
        accepted.take("two");
        assertThat(accepted.getAcceptedBy()).isEqualTo("one");
        assertThat(accepted.getClosedBy()).isNull();
        Complaint refused = received(true);
        refused.take("one");
        refused.refuse("one", NOW);
        assertThat(refused.getClosedBy()).isEqualTo("one");
        Complaint passedOn = received(true);
        passedOn.take("one");
        passedOn.transfer(OtherBody.values()[0], "one", NOW);
        assertThat(passedOn.getClosedBy()).isEqualTo("one");
    }

    @Test
    void what_a_review_changes_stays_known_with_its_time() {
        Complaint complaint = answered();
        assertThat(complaint.getOutcomeAt()).isEqualTo(NOW);
        complaint.askReview(NOW);
        complaint.take("two");
        Instant later = NOW.plus(Duration.ofDays(9));
        complaint.answer(Outcome.NOT_UPHELD, "two", later);
        complaint.close(later.plus(Duration.ofDays(1)));
        assertThat(complaint.getOutcomeAt()).isEqualTo(later);
        assertThat(complaint.getOutcomeBefore()).isEqualTo(Outcome.UPHELD);
        assertThat(complaint.getOutcomeBeforeAt()).isEqualTo(NOW);
    }

    @Test
    void what_is_not_accepted_has_no_review_but_names_other_ways_and_an_answer_has_a_review() {
        Complaint refused = received(true);
        refused.take("one");
        refused.refuse("one", NOW);
        ComplaintStatus status = new ComplaintStatus(refused, List.of(), 0, List.of(), NOW, 1);
        assertThat(status.isReviewable()).isFalse();
        assertThatThrownBy(() -> refused.askReview(NOW)).isInstanceOf(Conflict.class);
        assertThat(status.getRemedy().getKnown()).isEqualTo(LocalDate.of(2026, 11, 12));
        ComplaintStatus answered = new ComplaintStatus(answered(), List.of(), 0, List.of(), NOW, 0);
        assertThat(answered.getRemedy()).isNull();
        assertThat(answered.isReviewable()).isTrue();
    }

    @Test
    void an_outcome_is_not_the_same_thing_as_closed() {
        Complaint complaint = answered();
        assertThat(complaint.getOutcome()).isEqualTo(Outcome.UPHELD);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.ANSWERED);
        complaint.close(NOW);
        assertThat(complaint.getOutcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void a_review_is_asked_for_once_and_within_fifteen_days() {
        Complaint complaint = answered();
        // answered on 12 November in Shanghai: 27 November is the last day
        assertThat(complaint.getReviewUntil()).isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
        assertThat(ComplaintStatus.lastDay(complaint)).isEqualTo("2026-11-27");
        assertThatThrownBy(() -> complaint.askReview(complaint.getReviewUntil()))
                .isInstanceOf(Conflict.class);
        complaint.askReview(complaint.getReviewUntil().minusMillis(1));
        complaint.take("two");
        complaint.answer(Outcome.PARTLY_UPHELD, "two", NOW);
        assertThatThrownBy(() -> complaint.askReview(NOW)).isInstanceOf(Conflict.class);
        assertThat(ComplaintStatus.lastDay(complaint))
                .as("there is no second review")
                .isNull();
    }

    @Test
    void who_gave_the_answer_does_not_review_it() {
        Complaint complaint = answered();
        complaint.askReview(NOW);
        assertThat(complaint.getHandler()).isNull();
        assertThatThrownBy(() -> complaint.take("one"))
                .isInstanceOf(BusinessException.class)
                .hasMessageStartingWith("sod.11");
        assertThat(complaint.isNewHand("one")).as("nor is it offered").isFalse();
        assertThat(complaint.isNewHand("two")).isTrue();
        complaint.take("two");
        assertThatThrownBy(() -> complaint.answer(Outcome.UPHELD, "one", NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void an_anonymous_complaint_is_not_mediated() {
        Complaint complaint = received(true);
        complaint.take("one");
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        complaint.investigate("one");
        assertThatThrownBy(() -> complaint.mediate("one")).hasMessageContaining("mediation_needs_a_name");
    }

    @Test
    void a_named_one_is() {
        Complaint complaint = received(false);
        complaint.take("one");
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        complaint.investigate("one");
        complaint.mediate("one");
        complaint.agree("one", NOW.plus(Duration.ofDays(3)));
        assertThat(complaint.getOutcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void only_what_is_registered_has_a_provider_to_ask() {
        Complaint complaint = received(true);
        complaint.take("one");
        complaint.accept("CMP-UNREGISTERED", null, "one", NOW);
        assertThatThrownBy(() -> complaint.forward("one")).hasMessageContaining("no_provider");
    }

    @Test
    void an_answer_is_rated_once_with_one_to_five() {
        Complaint complaint = answered();
        assertThatThrownBy(() -> complaint.rate(0, NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> complaint.rate(6, NOW)).isInstanceOf(Invalid.class);
        complaint.rate(4, NOW);
        assertThatThrownBy(() -> complaint.rate(5, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> received(true).rate(5, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void it_can_be_rated_for_fifteen_days_after_it_was_closed() {
        Complaint complaint = answered();
        complaint.close(NOW);
        // closed on 12 November in Shanghai: 27 November is the last day
        Instant over = Instant.parse("2026-11-27T16:00:00Z");
        assertThat(complaint.isRateable(over.minusMillis(1))).isTrue();
        assertThatThrownBy(() -> complaint.rate(5, over)).hasMessageContaining("rating_too_late");
        complaint.rate(5, over.minusMillis(1));
        assertThat(complaint.getStars()).isEqualTo(5);
    }

    @Test
    void after_a_review_there_is_nothing_to_wait_for() {
        Complaint complaint = answered();
        complaint.askReview(NOW);
        complaint.take("two");
        Instant later = NOW.plus(Duration.ofDays(2));
        complaint.answer(Outcome.UPHELD, "two", later);
        assertThat(complaint.getReviewUntil()).isEqualTo(later);
        assertThat(complaint.isReviewable(later)).isFalse();
    }

    @Test
    void a_review_is_for_nobody_who_has_handled_it_before() {
        Complaint complaint = received(true);
        complaint.take("zero");
        complaint.release("zero");
        complaint.take("one");
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        complaint.investigate("one");
        complaint.answer(Outcome.UPHELD, "one", NOW);
        complaint.askReview(NOW);
        assertThatThrownBy(() -> complaint.take("zero")).hasMessageStartingWith("sod.11");
        complaint.take("two");
        complaint.answer(Outcome.PARTLY_UPHELD, "two", NOW);
        assertThat(complaint.getOutcome()).isEqualTo(Outcome.PARTLY_UPHELD);
    }

    @Test
    void the_officer_whom_it_is_about_has_no_hand_in_it() {
        Complaint complaint = received(true);
        complaint.take("one");
        complaint.isAbout("one");
        assertThat(complaint.getHandler()).isNull();
        complaint.take("two");
    }

    @Test
    void more_time_is_given_once_by_another_officer_while_nothing_is_answered() {
        Complaint complaint = received(true);
        complaint.take("one");
        assertThatThrownBy(() -> complaint.wantTime("…", "one"))
                .as("not accepted")
                .isInstanceOf(Conflict.class);
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        complaint.wantTime("…", "one");
        String shown = complaint.getTimeShown();
        assertThatThrownBy(() -> complaint.giveTime("one", shown, NOW))
                .hasMessageStartingWith("complaint.extension_by");
        assertThatThrownBy(() -> complaint.giveTime("two", null, NOW)).hasMessageContaining("page.moved_on");
        complaint.giveTime("two", shown, NOW);
        assertThatThrownBy(() -> complaint.giveTime("two", shown, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> complaint.wantTime("…", "one")).isInstanceOf(Conflict.class);
    }

    @Test
    void what_is_cleared_has_ended_and_keeps_its_outcome() {
        Complaint complaint = answered();
        assertThatThrownBy(() -> complaint.clear(NOW)).isInstanceOf(Conflict.class);
        complaint.close(NOW);
        complaint.clear(NOW.plus(Duration.ofDays(2000)));
        assertThat(complaint.isCleared()).isTrue();
        assertThat(complaint.getStory()).isNull();
        assertThat(complaint.getOutcome()).isEqualTo(Outcome.UPHELD);
        assertThat(complaint.getNumber()).isEqualTo("CMP-1");
    }

    @Test
    void an_anonymous_complaint_never_has_a_name_to_be_shown() {
        Lodging lodging = new Lodging().asking(Wish.REPORT, "CMP-OTHER").telling("…", null);
        Complaint complaint =
                new Complaint("id", "CMP-1", "hash", lodging, null, new Complaint.Sealed(null, new byte[] {1}), NOW);
        assertThat(complaint.isNameMayBeShown()).isFalse();
        assertThat(complaint.isAnonymous()).isTrue();
    }
}
