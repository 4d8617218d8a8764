package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.review.ConflictsOfInterest;

class IncidentDeskServiceTest {

    /** SOD-04: what an officer with a conflict has begun is not half of it. */
    @Test
    void a_dismissal_that_an_officer_with_a_conflict_has_begun_begins_anew() {
        for (boolean conflicted : List.of(true, false)) {
            IncidentDesk on = new IncidentDesk(IncidentTest.incident(1, 1, true)).about("system");
            on.incident.proposeDismissal("first", "没有发现系统参与其中。", null);
            IncidentDeskService desk = new IncidentDeskService();
            desk.cases = on.cases;
            desk.clocks = new IncidentClocks() {
                @Override
                void acknowledged(Incident one, Instant at) {
                    // nobody waits for it
                }
            };
            desk.conflicts = new ConflictsOfInterest() {
                @Override
                public Set<String> barredFrom(Collection<String> systems) {
                    assertThat(systems).containsExactly("system");
                    return conflicted ? Set.of("first") : Set.of();
                }
            };
            assertThat(desk.dismiss(
                            "id", "没有发现系统参与其中。", on.incident.getDismissal().getShown()))
                    .isEqualTo(!conflicted);
            assertThat(on.cases.done()).containsExactly(conflicted ? "DISMISS_PROPOSE" : "DISMISS");
        }
    }
}
