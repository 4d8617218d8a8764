package org.openbeian.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.register.DisplayField;
import org.openbeian.register.EntryCorrector;
import org.openbeian.register.RegisterEntry;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.ConflictsOfInterest;

/** What changes a holder's name takes two officers; what describes an entry takes one. */
class CorrectionDeskServiceTest {

    private static final String WHY = "以营业执照上的名称为准。";
    private static final String RIGHT = "Lantu AI Research Institute";

    private final CorrectionDeskService service = new CorrectionDeskService();
    private final List<String> put = new ArrayList<>();
    private final RegisterEntry entry = FieldsOf.made(RegisterEntry.class);
    private Caller caller = Callers.staff(Role.INTAKE).get();
    private Rectification asked;
    private Set<String> barred = Set.of();

    @BeforeEach
    void an_entry_in_force() {
        FieldsOf.set(entry, "state", "REGISTERED");
        FieldsOf.set(entry, "systemId", "system");
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(Collection<String> systems) {
                assertThat(systems).containsExactly("system");
                return barred;
            }
        };
        service.clock = new PortalClock(Clock.systemUTC());
        service.told = new ProposedCorrections() {
            @Override
            void proposed(Rectification correction) {
                put.add("told");
            }
        };
        service.corrector = new EntryCorrector() {
            @Override
            public void correct(RegisterEntry one, DisplayField field, String text, Instant at) {
                put.add(field + " " + text);
            }

            @Override
            public void correctHolder(RegisterEntry one, String text, Instant at) {
                put.add("everywhere " + text);
            }
        };
        service.cases = new CorrectionCases() {
            @Override
            public Rectification get(String id) {
                return asked;
            }

            @Override
            RegisterEntry entryOf(Rectification correction) {
                return entry;
            }

            @Override
            public void act(String id, CorrectionState.Event event, Consumer<Act<Rectification>> verb) {
                if (!CorrectionState.table().allows(asked.getState(), event)) {
                    throw CorrectionState.table().refused(asked.getState(), event);
                }
                mustBeFor(asked, event, caller);
                verb.accept(new Act<>(asked, event.name(), caller, Instant.now()));
            }
        };
    }

    private void about(CorrectedField field) {
        asked = new Rectification("id", "COR-1", "form", 7L, field, new Rectification.Sealed(null, null));
    }

    @Test
    void a_holder_is_called_otherwise_when_a_second_officer_agrees() {
        about(CorrectedField.APPLICANT_EN);
        service.answer("id", CorrectionOutcome.ACCEPTED, WHY, RIGHT);
        assertThat(asked.getState()).isEqualTo(CorrectionState.PROPOSED);
        assertThat(put).as("nothing changes yet").containsExactly("told");
        String shown = asked.stamp();
        assertThatThrownBy(() -> service.agree("id", shown)).hasMessageStartingWith("correct.agree_by_another");
        assertThatThrownBy(() -> asked.agree(caller.personId(), Instant.now()))
                .as("nor by the request itself")
                .hasMessageStartingWith("correct.agree_by_another");
        assertThatThrownBy(() -> service.answer("id", CorrectionOutcome.DECLINED, WHY, null))
                .isInstanceOf(IllegalTransition.class);
        caller = Callers.staff(Role.SUPERVISOR).get();
        assertThatThrownBy(() -> service.agree("id", "another")).isInstanceOf(Conflict.class);
        service.agree("id", shown);
        assertThat(put).containsExactly("told", "everywhere " + RIGHT);
        assertThat(asked.getState()).isEqualTo(CorrectionState.ANSWERED);
        assertThat(asked.getOutcome()).isEqualTo(CorrectionOutcome.ACCEPTED);
        assertThat(asked.getReasons()).isEqualTo(WHY);
    }

    /** SOD-04. */
    @Test
    void what_an_officer_with_a_conflict_has_proposed_is_not_agreed_to() {
        about(CorrectedField.APPLICANT_EN);
        service.answer("id", CorrectionOutcome.ACCEPTED, WHY, RIGHT);
        barred = Set.of(caller.personId());
        caller = Callers.staff(Role.SUPERVISOR).get();
        assertThatThrownBy(() -> service.agree("id", asked.stamp())).hasMessageContaining("sod.04.first");
        assertThat(put).containsExactly("told");
        service.giveBack("id", asked.stamp());
        assertThat(asked.getState()).isEqualTo(CorrectionState.RECEIVED);
    }

    @Test
    void it_waits_for_an_answer_and_then_for_another_officer_than_who_proposes_one() {
        about(CorrectedField.APPLICANT_EN);
        FieldsOf.set(asked, "dueOn", LocalDate.of(2026, 12, 1));
        assertThat(service.cases.waiting(asked).asked())
                .extracting(CaseWork.Asked::what, CaseWork.Asked::notFor)
                .containsExactly(tuple("ANSWER", Set.of()));
        service.answer("id", CorrectionOutcome.ACCEPTED, WHY, RIGHT);
        assertThat(service.cases.waiting(asked).asked())
                .extracting(CaseWork.Asked::what, CaseWork.Asked::notFor)
                .containsExactly(tuple("AGREE", Set.of(caller.personId())));
        caller = Callers.staff(Role.SUPERVISOR).get();
        service.agree("id", asked.stamp());
        assertThat(service.cases.waiting(asked).asked()).isEmpty();
    }

    @Test
    void what_is_given_back_waits_for_an_answer_again() {
        about(CorrectedField.APPLICANT_EN);
        service.answer("id", CorrectionOutcome.PARTLY, WHY, RIGHT);
        String shown = asked.stamp();
        service.giveBack("id", shown);
        assertThat(asked.getState()).isEqualTo(CorrectionState.RECEIVED);
        service.answer("id", CorrectionOutcome.ACCEPTED, WHY, "Another Name");
        caller = Callers.staff(Role.INTAKE).get();
        assertThatThrownBy(() -> service.agree("id", shown))
                .as("another proposal than the one that was read")
                .isInstanceOf(Conflict.class);
        assertThat(put).containsExactly("told", "told");
    }

    @Test
    void to_decline_changes_nothing_and_takes_one() {
        about(CorrectedField.APPLICANT_EN);
        service.answer("id", CorrectionOutcome.DECLINED, WHY, null);
        assertThat(asked.getState()).isEqualTo(CorrectionState.ANSWERED);
        assertThat(put).isEmpty();
    }

    @Test
    void what_describes_one_entry_is_put_right_at_once() {
        Map.of(
                        CorrectedField.SYSTEM_EN, "SYSTEM_EN " + RIGHT,
                        CorrectedField.DESCRIPTION, "DESCRIPTION " + RIGHT)
                .forEach((field, expected) -> {
                    put.clear();
                    about(field);
                    service.answer("id", CorrectionOutcome.ACCEPTED, WHY, RIGHT);
                    assertThat(asked.getState()).isEqualTo(CorrectionState.ANSWERED);
                    assertThat(put).containsExactly(expected);
                });
    }
}
