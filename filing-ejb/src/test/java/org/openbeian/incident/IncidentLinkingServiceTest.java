package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Conflict;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

class IncidentLinkingServiceTest {

    /** SOD-04: with the link the incident would be about a system in which the officer must have no part. */
    @Test
    void an_incident_is_not_linked_to_a_system_in_which_the_officer_has_a_conflict() {
        AiSystem system = AFiling.aFiling().get().getSystem();
        IncidentDesk on = new IncidentDesk(IncidentTest.incident(1, 1, false)).about(system.getId());
        IncidentLinkingService linking = new IncidentLinkingService();
        linking.cases = on.cases;
        linking.incidents = on.new Found() {
            @Override
            Optional<AiSystem> registered(String number) {
                return Optional.of(system);
            }
        };
        linking.conflicts = new ConflictsOfInterest() {
            @Override
            public void mustBeNone(Collection<String> systems) {
                assertThat(systems).containsExactly(system.getId());
                throw new Conflict("a conflict of interest");
            }
        };
        assertThatThrownBy(() -> linking.link("id", "BH-2026-000001")).hasMessageContaining("a conflict of interest");
        assertThat(on.cases.done()).isEmpty();
    }
}
