package org.openbeian.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.incident.assessment.IncidentFact;

class FactLineTest {

    @Test
    void a_number_is_shown_as_it_is_read_whichever_way_it_was_typed() {
        IncidentFact persons = IncidentFact.named("piiPersons").orElseThrow();
        assertThat(FactLine.plain(persons, "１,０００")).hasToString("1000");
        assertThat(FactLine.plain(persons, "1 000")).hasToString("1000");
        assertThat(FactLine.plain(persons, "viele")).as("of old").isEqualTo("viele");
    }
}
