package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The hour for passing on levels 3 and 4 runs from the report, whenever somebody confirms the level. */
class PassingOnTest {

    @Test
    void an_unconfirmed_incident_says_from_the_start_by_when_it_would_have_to_be_passed_on() {
        Incident incident = IncidentTest.incident(1, 2, false);
        assertThat(PassingOn.ifGrave(incident)).contains(IncidentTest.REPORTED.plus(Duration.ofHours(1)));
        incident.triage(2, null, "supervisor");
        assertThat(PassingOn.ifGrave(incident)).as("the level stands").isEmpty();
    }

    @Test
    void of_critical_infrastructure_it_is_half_an_hour() {
        Incident incident = IncidentTest.incident(1, 1, false);
        JsonObject context =
                Json.createObjectBuilder().add("operatorType", "cii").build();
        incident.known(Json.createObjectBuilder()
                .add("impact", JsonValue.EMPTY_JSON_OBJECT)
                .add("context", context)
                .build());
        assertThat(PassingOn.ifGrave(incident)).contains(IncidentTest.REPORTED.plus(Duration.ofMinutes(30)));
    }

    @Test
    void one_that_is_taken_for_grave_has_its_clock_already() {
        assertThat(PassingOn.ifGrave(IncidentTest.incident(3, 1, false))).isEmpty();
    }
}
