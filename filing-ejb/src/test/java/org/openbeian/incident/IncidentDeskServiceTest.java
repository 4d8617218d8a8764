package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
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

    /** SOD-04: what an officer with a conflict has begun is not half of it. */
    @Test
    void a_dismissal_that_an_officer_with_a_conflict_has_begun_begins_anew() {
        for (boolean conflicted : List.of(true, false)) {
            Incident incident = IncidentTest.incident(1, 1, true);
            FieldsOf.set(incident, "alleged.death", true);
            incident.proposeDismissal("first", "没有发现系统参与其中。", null);
            VerbsOf cases = new VerbsOf(incident, Callers.staff(Role.SUPERVISOR).get(), IncidentTest.REPORTED);
            IncidentDeskService desk = new IncidentDeskService();
            desk.cases = cases;
            cases.incidents = new IncidentRepository() {
                @Override
                List<String> systemIds(String id) {
                    return List.of("system");
                }
            };
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
            assertThat(desk.dismiss("id", "没有发现系统参与其中。", incident.getDismissal().getShown()))
                    .isEqualTo(!conflicted);
            assertThat(cases.done()).containsExactly(conflicted ? "DISMISS_PROPOSE" : "DISMISS");
        }
    }

    /** What still has to be put right is looked at before the end, or carried over to a day that is named. */
    @Test
    void an_incident_is_closed_with_its_measures_looked_at_or_carried_over() {
        for (boolean carried : List.of(false, true)) {
            Incident incident = IncidentTest.incident(1, 1, false);
            FieldsOf.set(incident, "state", IncidentState.SUMMARY_SUBMITTED);
            VerbsOf cases = new VerbsOf(incident, Callers.staff(Role.SUPERVISOR).get(), IncidentTest.REPORTED);
            IncidentDeskService desk = new IncidentDeskService();
            desk.cases = cases;
            desk.clock = new PortalClock(Clock.fixed(IncidentTest.REPORTED, PortalClock.ZONE));
            desk.closing = closing(carried);
            if (carried) {
                desk.close("id", false, LocalDate.of(2026, 12, 1), null, null);
                assertThat(cases.done()).containsExactly("CLOSE");
            } else {
                assertThatThrownBy(() -> desk.close("id", false, null, null))
                        .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                        refused.errors().get(0).key())
                                .isEqualTo("incident.not_verified"));
                assertThat(cases.done()).isEmpty();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Event<IncidentClosing> closing(boolean carried) {
        return Callers.standIn(Event.class, (event, method, args) -> {
            if (carried) {
                ((IncidentClosing) args[0]).carriedOver();
            }
            return null;
        });
    }
}
