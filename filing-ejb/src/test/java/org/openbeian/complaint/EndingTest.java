package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;

class EndingTest {

    private static final ComplaintState ANSWERED = ComplaintState.ANSWERED;
    private static final ComplaintState CLOSED = ComplaintState.CLOSED;

    private final Ending open = FieldsOf.made(Ending.class);
    private final Ending closed = open.ended(AComplaint.NOW, null, null);

    @Test
    void it_is_rated_once_with_one_to_five_stars() {
        for (int stars : new int[] {0, 6}) {
            assertThatThrownBy(() -> open.rated(stars, ANSWERED, AComplaint.NOW))
                    .isInstanceOf(Invalid.class);
        }
        for (int stars : new int[] {1, 5}) {
            Ending rated = open.rated(stars, ANSWERED, AComplaint.NOW);
            assertThat(rated.stars()).isEqualTo(stars);
            assertThatThrownBy(() -> rated.rated(3, ANSWERED, AComplaint.NOW)).hasMessage("complaint.rated_once");
            assertThat(rated.ended(AComplaint.NOW, null, null).stars()).isEqualTo(stars);
        }
    }

    @Test
    void it_is_rated_from_the_answer_until_fifteen_days_after_it_was_closed() {
        // closed on 12 November in Shanghai: 27 November is the last day
        Instant over = Instant.parse("2026-11-27T16:00:00Z");
        assertThat(open.isRateable(ANSWERED, over)).isTrue();
        assertThat(closed.isRateable(CLOSED, over.minusMillis(1))).isTrue();
        assertThat(closed.isRateable(CLOSED, over)).isFalse();
        assertThatThrownBy(() -> closed.rated(5, CLOSED, over)).hasMessage("complaint.rating_too_late");
        assertThat(closed.rated(5, CLOSED, over.minusMillis(1)).stars()).isEqualTo(5);
        assertThatThrownBy(() -> open.rated(5, ComplaintState.INVESTIGATING, over))
                .hasMessage("complaint.moved_on");
        assertThatThrownBy(() -> closed.rated(5, ComplaintState.NOT_ACCEPTED, AComplaint.NOW))
                .hasMessage("complaint.moved_on");
    }

    @Test
    void who_ended_it_and_where_it_went_stays_known_when_it_is_cleared() {
        Ending cleared =
                open.ended(AComplaint.NOW, "one", OtherBody.MARKET_12315).cleared(AComplaint.NOW.plusSeconds(1));
        assertThat(closed.isCleared()).isFalse();
        assertThat(cleared.isCleared()).isTrue();
        assertThat(cleared.by()).isEqualTo("one");
        assertThat(cleared.at()).isEqualTo(AComplaint.NOW);
        assertThat(cleared.otherBody()).isEqualTo(OtherBody.MARKET_12315);
    }
}
