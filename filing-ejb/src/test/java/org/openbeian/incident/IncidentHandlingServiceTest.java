package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FieldsOf;

class IncidentHandlingServiceTest {

    /** What still has to be put right is looked at before the end, or carried over to a day that is named. */
    @Test
    void an_incident_is_closed_with_its_measures_looked_at_or_carried_over() {
        for (boolean carried : List.of(false, true)) {
            IncidentDesk on = new IncidentDesk(IncidentTest.incident(1, 1, false));
            FieldsOf.set(on.incident, "state", IncidentState.SUMMARY_SUBMITTED);
            IncidentHandlingService handling = new IncidentHandlingService();
            handling.cases = on.cases;
            handling.clock = new PortalClock(Clock.fixed(IncidentTest.REPORTED, PortalClock.ZONE));
            handling.closing = closing(carried);
            if (carried) {
                handling.close("id", false, LocalDate.of(2026, 12, 1), null, null, null);
                assertThat(on.cases.done()).containsExactly("CLOSE");
            } else {
                assertThatThrownBy(() -> handling.close("id", false, null, null, null, null))
                        .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                        refused.errors().get(0).key())
                                .isEqualTo("incident.not_verified"));
                assertThat(on.cases.done()).isEmpty();
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
