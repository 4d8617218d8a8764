package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.Conflict;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

class IncidentDeskServiceTest {

    /** SOD-04: with the link the incident would be about a system in which the officer must have no part. */
    @Test
    void an_incident_is_not_linked_to_a_system_in_which_the_officer_has_a_conflict() {
        AiSystem system = AFiling.aFiling().get().getSystem();
        Incident incident = IncidentTest.incident(1, 1, false);
        VerbsOf cases = new VerbsOf(incident, Callers.staff(Role.SUPERVISOR).get(), IncidentTest.REPORTED);
        IncidentDeskService desk = new IncidentDeskService();
        desk.cases = cases;
        desk.incidents = new IncidentRepository() {
            @Override
            Optional<AiSystem> registered(String number) {
                return Optional.of(system);
            }

            @Override
            List<IncidentSystem> systems(String id) {
                return List.of(new IncidentSystem(id, system.getId(), "云绣", IncidentTest.REPORTED));
            }
        };
        desk.conflicts = new ConflictsOfInterest() {
            @Override
            public void mustBeNone(Collection<String> systems) {
                assertThat(systems).containsExactly(system.getId());
                throw new Conflict("a conflict of interest");
            }
        };
        assertThatThrownBy(() -> desk.link("id", "BH-2026-000001")).hasMessageContaining("a conflict of interest");
        assertThat(cases.done()).isEmpty();
    }
}
