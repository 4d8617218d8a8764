package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.incident.IncidentEvent.CLOSE;
import static org.openbeian.incident.IncidentEvent.CONTAIN;
import static org.openbeian.incident.IncidentEvent.RELAPSE;
import static org.openbeian.incident.IncidentEvent.START;
import static org.openbeian.incident.IncidentEvent.SUBMIT_SUMMARY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;

class IncidentRightsTest {

    private static final List<String> NONE = List.of();
    private static final List<String> OPERATORS = List.of("operator");

    private final Caller supervisor = Callers.staff(Role.SUPERVISOR).get();
    private final Caller operator = Callers.member(Role.PROVIDER).get();

    @Test
    void the_operators_contain_and_sum_up_what_they_run() {
        assertThat(isFor(CONTAIN, operator, OPERATORS)).isTrue();
        assertThat(isFor(SUBMIT_SUMMARY, operator, OPERATORS)).isTrue();
        assertThat(isFor(CONTAIN, supervisor, OPERATORS)).isFalse();
        assertThat(isFor(SUBMIT_SUMMARY, supervisor, OPERATORS)).isFalse();
    }

    @Test
    void where_no_operator_can_the_authority_does() {
        assertThat(isFor(CONTAIN, supervisor, NONE)).isTrue();
        assertThat(isFor(SUBMIT_SUMMARY, supervisor, NONE)).isTrue();
        assertThat(isFor(CONTAIN, operator, NONE)).isFalse();
    }

    /** Who may file a system answers for its incidents, or one whose members are all developers never ends. */
    @Test
    void whoever_reports_for_an_operator_can_also_end_it() {
        for (Role role : Role.values()) {
            if (role.isApplicant()) {
                assertThat(isFor(CONTAIN, Callers.member(role).get(), OPERATORS))
                        .as(role.name())
                        .isTrue();
            }
        }
        assertThat(Role.with(Permission.ANSWER_INCIDENT))
                .containsExactlyInAnyOrder(Role.DEV, Role.PROVIDER, Role.KEY_USER);
    }

    @Test
    void both_say_that_it_has_broken_out_again_and_supervisors_alone_close() {
        assertThat(isFor(RELAPSE, operator, OPERATORS)).isTrue();
        assertThat(isFor(RELAPSE, supervisor, OPERATORS)).isTrue();
        assertThat(isFor(CLOSE, supervisor, OPERATORS)).isTrue();
        assertThat(isFor(CLOSE, operator, OPERATORS)).isFalse();
    }

    @Test
    void nobody_starts_what_starts_by_itself() {
        assertThat(IncidentRights.isFor(START, IncidentState.TRIAGED, supervisor, NONE))
                .isFalse();
        assertThat(IncidentRights.isFor(START, IncidentState.REOPENED, supervisor, NONE))
                .isTrue();
        assertThat(IncidentRights.isFor(START, IncidentState.REOPENED, operator, NONE))
                .isFalse();
    }

    private static boolean isFor(IncidentEvent event, Caller caller, List<String> parties) {
        return IncidentRights.isFor(event, IncidentState.HANDLING, caller, parties);
    }
}
