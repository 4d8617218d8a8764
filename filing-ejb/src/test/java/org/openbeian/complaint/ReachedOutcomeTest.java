package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.FieldsOf;

class ReachedOutcomeTest {

    private final ReachedOutcome upheld = FieldsOf.made(ReachedOutcome.class).then(Outcome.UPHELD, AComplaint.NOW);

    @Test
    void what_a_review_changes_stays_known_with_its_time() {
        Instant later = AComplaint.NOW.plusSeconds(60);
        ReachedOutcome changed = upheld.then(Outcome.NOT_UPHELD, later);
        assertThat(changed.outcome()).isEqualTo(Outcome.NOT_UPHELD);
        assertThat(FieldsOf.get(changed, "at")).isEqualTo(later);
        assertThat(FieldsOf.get(changed, "before")).isEqualTo(Outcome.UPHELD);
        assertThat(FieldsOf.get(changed, "beforeAt")).isEqualTo(AComplaint.NOW);
    }

    /** What is published is as of the first time: else the end of a complaint would look like a new outcome. */
    @Test
    void the_same_again_changes_nothing() {
        assertThat(upheld.then(Outcome.UPHELD, AComplaint.NOW.plusSeconds(60))).isSameAs(upheld);
        assertThat(FieldsOf.get(upheld, "before")).isNull();
    }
}
