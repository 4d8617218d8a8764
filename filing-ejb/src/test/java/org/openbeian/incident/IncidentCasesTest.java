package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.common.Conflict;

/** What {@link IncidentRights} says is refused by the act and not only left out of the page. */
class IncidentCasesTest {

    private final Caller supervisor = Callers.staff(Role.SUPERVISOR).get();
    private final Caller operator = Callers.member(Role.PROVIDER).get();
    private final Incident incident = IncidentTest.incident(1, 1, false);
    private final List<String> answering = new ArrayList<>();
    private final IncidentCases cases = new IncidentCases();

    @BeforeEach
    void its_operators() {
        cases.incidents = new IncidentRepository() {
            @Override
            List<String> answering(String incidentId) {
                return answering;
            }
        };
    }

    @Test
    void the_authority_does_not_speak_for_an_operator_that_can() {
        for (IncidentEvent event : List.of(IncidentEvent.CONTAIN, IncidentEvent.SUBMIT_SUMMARY)) {
            answering.clear();
            assertThatCode(() -> cases.mustBeFor(incident, event, supervisor)).doesNotThrowAnyException();
            answering.add(operator.organisationId());
            assertThatThrownBy(() -> cases.mustBeFor(incident, event, supervisor))
                    .isInstanceOf(Conflict.class)
                    .hasMessageStartingWith("incident.operator_known");
            assertThatCode(() -> cases.mustBeFor(incident, event, operator)).doesNotThrowAnyException();
        }
    }

    @Test
    void what_begins_by_itself_is_begun_by_nobody() {
        assertThatThrownBy(() -> cases.mustBeFor(incident, IncidentEvent.START, supervisor))
                .isInstanceOf(IllegalTransition.class);
    }
}
