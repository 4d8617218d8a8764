package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.FieldsOf;

class HandlingTest {

    private static final ComplaintState ANSWERED = ComplaintState.ANSWERED;

    private final Handling received = FieldsOf.made(Handling.class);
    private final Handling accepted = received.accepted("one", AComplaint.NOW);
    private final Handling answered = accepted.answered(AComplaint.NOW);

    @Test
    void it_runs_from_the_acceptance_to_the_first_answer() {
        assertThat(received.isFirst()).isFalse();
        assertThat(accepted.isFirst()).isTrue();
        assertThat(answered.isFirst()).isFalse();
        assertThat(answered.toReview(ANSWERED, AComplaint.NOW).isFirst()).isFalse();
        assertThat(answered.acceptedBy()).isEqualTo("one");
        assertThat(answered.acceptedAt()).isEqualTo(AComplaint.NOW);
    }

    @Test
    void a_review_is_asked_for_within_fifteen_days() {
        // answered on 12 November in Shanghai: 27 November is the last day
        Instant over = Instant.parse("2026-11-27T16:00:00Z");
        assertThat(answered.reviewUntil()).isEqualTo(over);
        assertThat(answered.lastReviewDay()).isEqualTo("2026-11-27");
        assertThat(accepted.lastReviewDay()).isNull();
        assertThat(answered.isReviewable(ANSWERED, over.minusMillis(1))).isTrue();
        assertThat(answered.isReviewable(ANSWERED, over)).isFalse();
        assertThat(accepted.isReviewable(ComplaintState.ACCEPTED, AComplaint.NOW))
                .isFalse();
        assertThatThrownBy(() -> answered.toReview(ANSWERED, over)).hasMessage("complaint.review_too_late");
        assertThat(answered.toReview(ANSWERED, over.minusMillis(1)).isReviewAsked())
                .isTrue();
    }

    @Test
    void there_is_one_and_after_it_nothing_to_wait_for() {
        Instant later = AComplaint.NOW.plus(Duration.ofDays(2));
        Handling reviewed = answered.toReview(ANSWERED, AComplaint.NOW).answered(later);
        assertThat(reviewed.reviewUntil()).isEqualTo(later);
        assertThat(reviewed.lastReviewDay()).isNull();
        assertThat(reviewed.isReviewable(ANSWERED, later.minusSeconds(1))).isFalse();
        assertThatThrownBy(() -> reviewed.toReview(ANSWERED, AComplaint.NOW)).hasMessage("complaint.reviewed_once");
    }
}
