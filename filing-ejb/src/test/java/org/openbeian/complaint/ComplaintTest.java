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
import org.openbeian.registration.FieldsOf;

class ComplaintTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private static Complaint received(boolean anonymous) {
        return anonymous ? AComplaint.anonymous() : AComplaint.named(true);
    }

    private static Complaint answered() {
        return AComplaint.answered(received(true));
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
        assertThat(complaint.getReached().outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
    }

    @Test
    void who_has_accepted_or_ended_it_is_known_whoever_has_it_later() {
        Complaint accepted = answered();
        accepted.askReview(NOW);
        accepted.take("two");
        assertThat(accepted.getHandling().acceptedBy()).isEqualTo("one");
        assertThat(accepted.getEnding().by()).isNull();
        Complaint refused = received(true);
        refused.take("one");
        refused.refuse("one", NOW);
        assertThat(refused.getEnding().by()).isEqualTo("one");
        Complaint passedOn = received(true);
        passedOn.take("one");
        passedOn.transfer(OtherBody.values()[0], "one", NOW);
        assertThat(passedOn.getEnding().by()).isEqualTo("one");
    }

    @Test
    void what_a_review_changes_stays_known_with_its_time() {
        Complaint complaint = answered();
        complaint.askReview(NOW);
        complaint.take("two");
        Instant later = NOW.plus(Duration.ofDays(9));
        complaint.answer(Outcome.NOT_UPHELD, "two", later);
        complaint.close(later.plus(Duration.ofDays(1)));
        assertThat(FieldsOf.get(complaint, "reached.at"))
                .as("not since it was closed")
                .isEqualTo(later);
        assertThat(FieldsOf.get(complaint, "reached.beforeAt")).isEqualTo(NOW);
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
    void who_disagrees_with_the_last_answer_is_told_where_else_to_turn() {
        Complaint complaint = answered();
        assertThat(isForGood(complaint)).as("there is a review").isFalse();
        complaint.askReview(NOW);
        assertThat(isForGood(complaint)).as("it is being reviewed").isFalse();
        complaint.take("two");
        complaint.answer(Outcome.NOT_UPHELD, "two", NOW);
        assertThat(isForGood(complaint)).as("the review was answered").isTrue();
        Complaint closed = answered();
        closed.close(NOW);
        assertThat(isForGood(closed)).isTrue();
    }

    private static boolean isForGood(Complaint complaint) {
        return new ComplaintStatus(complaint, List.of(), 0, List.of(), NOW, 0).isAnsweredForGood();
    }

    @Test
    void an_outcome_is_not_the_same_thing_as_closed() {
        Complaint complaint = answered();
        assertThat(complaint.getReached().outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.ANSWERED);
        complaint.close(NOW);
        assertThat(complaint.getReached().outcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void a_review_is_asked_for_once_and_within_fifteen_days() {
        Complaint complaint = answered();
        // answered on 12 November in Shanghai: 27 November is the last day
        assertThat(complaint.getHandling().reviewUntil()).isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
        assertThat(complaint.getHandling().lastReviewDay()).isEqualTo("2026-11-27");
        assertThatThrownBy(() -> complaint.askReview(complaint.getHandling().reviewUntil()))
                .isInstanceOf(Conflict.class);
        complaint.askReview(complaint.getHandling().reviewUntil().minusMillis(1));
        complaint.take("two");
        complaint.answer(Outcome.PARTLY_UPHELD, "two", NOW);
        assertThatThrownBy(() -> complaint.askReview(NOW)).isInstanceOf(Conflict.class);
        assertThat(complaint.getHandling().lastReviewDay())
                .as("there is no second review")
                .isNull();
    }

    @Test
    void who_gave_the_answer_does_not_review_it() {
        Complaint complaint = answered();
        complaint.askReview(NOW);
        assertThat(complaint.getHands().handler()).isNull();
        assertThatThrownBy(() -> complaint.take("one"))
                .isInstanceOf(BusinessException.class)
                .hasMessageStartingWith("sod.11");
        complaint.take("two");
        assertThatThrownBy(() -> complaint.answer(Outcome.UPHELD, "one", NOW)).isInstanceOf(Conflict.class);
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
        assertThat(complaint.getReached().outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
    }

    @Test
    void what_is_cleared_has_ended_and_keeps_its_outcome() {
        Complaint complaint = answered();
        assertThatThrownBy(() -> complaint.clear(NOW)).isInstanceOf(Conflict.class);
        complaint.close(NOW);
        complaint.clear(NOW.plus(Duration.ofDays(2000)));
        assertThat(complaint.getEnding().isCleared()).isTrue();
        assertThat(FieldsOf.get(complaint, "said")).isNull();
        assertThat(complaint.getReached().outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(complaint.getNumber()).isEqualTo("CMP-1");
    }

    /** So the database gives back a complaint of which nothing is known yet but what the complainant has said. */
    @Test
    void a_value_that_has_nothing_in_its_columns_is_one_all_the_same() {
        Complaint read = received(true);
        List.of("reached", "ending", "hands", "moreTime", "said").forEach(value -> FieldsOf.set(read, value, null));
        assertThat(read.getReached().outcome()).isNull();
        assertThat(read.getEnding().isCleared()).isFalse();
        assertThat(read.getHands().handler()).isNull();
        assertThat(read.getMoreTime().isAsked()).isFalse();
        assertThat(read.getSaid().open("id", KeptOutTest.SEALING).getText()).isEmpty();
        assertThat(read.isTimeWanted()).isFalse();
        AComplaint.accepted(read).wantTime("等待鉴定结论。", "one");
        assertThat(read.isTimeWanted()).isTrue();
        Complaint taken = received(true);
        FieldsOf.set(taken, "ending", null);
        AComplaint.answered(taken).rate(5, NOW);
        assertThat(taken.getEnding().stars()).isEqualTo(5);
        Complaint left = received(true);
        FieldsOf.set(left, "hands", null);
        left.letGo();
        left.withdraw(NOW);
        left.clear(NOW);
        assertThat(left.getEnding().isCleared()).isTrue();
    }
}
