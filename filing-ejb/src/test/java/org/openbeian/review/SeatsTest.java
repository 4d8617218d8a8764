package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;

class SeatsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
    private final FilingTask first = seat(WorkKind.REVIEW);
    private final FilingTask second = seat(WorkKind.REVIEW);
    private final FilingTask other = seat(WorkKind.GRADING);

    @Test
    void who_holds_the_other_seat_of_the_round_is_known_before_anybody_has_signed() {
        assertThat(Seats.othersOf(second, all())).as("nobody yet").isEmpty();
        first.claim("wu", NOW);
        assertThat(Seats.othersOf(second, all())).containsExactly("wu");
        assertThat(Seats.othersOf(first, all())).as("the own seat is no other").isEmpty();
    }

    @Test
    void other_work_and_seats_given_back_or_signed_do_not_count() {
        other.claim("wu", NOW);
        assertThat(Seats.othersOf(second, all())).isEmpty();
        first.claim("wu", NOW);
        first.letGo();
        assertThat(Seats.othersOf(second, all())).isEmpty();
        first.claim("wu", NOW);
        first.done("wu", NOW);
        assertThat(Seats.othersOf(second, all()))
                .as("the signed act itself bars")
                .isEmpty();
    }

    private List<FilingTask> all() {
        return List.of(first, second, other);
    }

    private FilingTask seat(WorkKind kind) {
        return new FilingTask(filing, kind, kind + "-task", NOW);
    }

    @Test
    void a_seat_of_another_round_does_not_count() {
        first.claim("wu", NOW);
        FieldsOf.set(filing, "review.round", 2);
        FilingTask later = seat(WorkKind.REVIEW);
        assertThat(Seats.othersOf(later, List.of(first, later))).isEmpty();
    }
}
