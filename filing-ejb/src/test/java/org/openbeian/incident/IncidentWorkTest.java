package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.registration.FieldsOf;

/** What an incident asks of supervisors, and what it leaves to its operators. */
class IncidentWorkTest {

    private static final Instant DUE = Instant.parse("2026-10-02T18:50:00Z");

    private final IncidentCases cases = new IncidentCases();
    private final List<String> answering = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();
    private Instant passOn;

    @BeforeEach
    void clocks_and_parties() {
        cases.incidents = new IncidentRepository() {
            @Override
            List<String> answering(String id) {
                return answering;
            }
        };
        cases.clocks = new IncidentClocks() {
            @Override
            Optional<Instant> passOnIfGrave(Incident incident) {
                return Optional.ofNullable(passOn);
            }
        };
        cases.clocks.clocks = new CaseClocks() {
            @Override
            public Instant nextEnd(String caseId, Predicate<String> which) {
                for (String code : List.of(
                        IncidentClocks.ACKNOWLEDGE,
                        IncidentClocks.UPDATE,
                        IncidentClocks.SUMMARY,
                        IncidentClocks.SUMMARY_AGAIN,
                        PassingOn.clocks().iterator().next())) {
                    if (which.test(code)) {
                        asked.add(code);
                    }
                }
                return DUE;
            }
        };
    }

    private Incident in(IncidentState state) {
        Incident incident = IncidentTest.incident(2, 2, true);
        FieldsOf.set(incident, "state", state);
        incident.take("one");
        return incident;
    }

    private List<CaseWork.Asked> waiting(IncidentState state) {
        return cases.waiting(in(state)).asked();
    }

    private static CaseWork.Asked of(IncidentWork what, Instant due) {
        return new CaseWork.Asked(Desk.SUPERVISION, what.name(), "one", due, Set.of());
    }

    @Test
    void somebody_looks_at_a_report_until_it_is_to_be_acknowledged_or_passed_on() {
        assertThat(waiting(IncidentState.REPORTED)).containsExactly(of(IncidentWork.TRIAGE, DUE));
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        IncidentClocks.ACKNOWLEDGE,
                        PassingOn.clocks().iterator().next());
        passOn = DUE.minusSeconds(3600);
        assertThat(waiting(IncidentState.REPORTED))
                .as("it may turn out to be grave")
                .containsExactly(of(IncidentWork.TRIAGE, passOn));
    }

    @Test
    void what_one_would_put_aside_is_for_another_to_confirm() {
        Incident incident = in(IncidentState.REPORTED);
        incident.proposeDismissal("two", "并不存在", null);
        assertThat(cases.waiting(incident).asked())
                .containsExactly(
                        of(IncidentWork.TRIAGE, DUE),
                        new CaseWork.Asked(
                                Desk.SUPERVISION, IncidentWork.CONFIRM_DISMISSAL.name(), null, DUE, Set.of("two")));
    }

    @Test
    void what_its_operators_owe_is_asked_here_only_where_none_can_answer() {
        assertThat(waiting(IncidentState.HANDLING)).containsExactly(of(IncidentWork.CONTAIN, DUE));
        assertThat(waiting(IncidentState.HANDLED)).containsExactly(of(IncidentWork.SUM_UP, DUE));
        assertThat(asked)
                .containsExactlyInAnyOrder(IncidentClocks.UPDATE, IncidentClocks.SUMMARY, IncidentClocks.SUMMARY_AGAIN);
        answering.add("operator");
        assertThat(waiting(IncidentState.HANDLING)).isEmpty();
        assertThat(waiting(IncidentState.HANDLED)).isEmpty();
        assertThat(waiting(IncidentState.CONTAINED)).containsExactly(of(IncidentWork.END_HANDLING, null));
        assertThat(waiting(IncidentState.SUMMARY_SUBMITTED)).containsExactly(of(IncidentWork.CLOSE, null));
        assertThat(waiting(IncidentState.REOPENED)).containsExactly(of(IncidentWork.START, null));
    }

    @Test
    void nothing_is_asked_of_what_goes_on_by_itself_or_is_over() {
        for (IncidentState state : List.of(
                IncidentState.TRIAGED, IncidentState.CLOSED, IncidentState.MERGED, IncidentState.NOT_INCIDENT)) {
            assertThat(waiting(state)).as(state.name()).isEmpty();
        }
    }
}
