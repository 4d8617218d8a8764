package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.MembersChanged;
import org.openbeian.access.Queries;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FieldsOf;

class AnsweringPartiesTest {

    private static Incident incident(IncidentState state) {
        Incident incident = FieldsOf.made(Incident.class);
        FieldsOf.set(incident, "id", state.name());
        FieldsOf.set(incident, "state", state);
        return incident;
    }

    @Test
    void what_the_open_incidents_of_a_party_ask_is_written_down_anew_when_its_members_change() {
        List<String> asked = new ArrayList<>();
        AnsweringParties parties = new AnsweringParties();
        parties.clock = new PortalClock(Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneOffset.UTC));
        parties.em = new Queries()
                .answer("from Incident i", incident(IncidentState.TRIAGED), incident(IncidentState.CLOSED))
                .em();
        parties.cases = new IncidentCases() {
            @Override
            public void asks(Incident subject, Instant at) {
                asked.add(subject.getId() + " " + at);
            }
        };
        parties.changed(new MembersChanged("yunxiu"));
        assertThat(asked).containsExactly("TRIAGED 2026-12-01T02:00:00Z");
    }
}
