package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Protocols;
import org.openbeian.casework.StateTable;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;

/** What is common to the cases about a registration, whichever kind they are. */
class RegistrationCasesTest {

    private enum State {
        OPEN
    }

    private record Sample(String getId, State getState, String getFilingId, LocalDate getDueOn, long getVersion)
            implements OfRegistration<State> {}

    private final Sample sample = new Sample("one", State.OPEN, "filing", null, 0);
    private final Filing filing = FieldsOf.made(Filing.class);
    private final List<String> told = new ArrayList<>();
    private long known;
    private final Map<String, Object> asked = new HashMap<>();
    private final RegistrationCases<Sample, State, State> cases =
            new RegistrationCases<>(
                    CaseKind.MEASURE,
                    Sample.class,
                    StateTable.of(State.class, State.class, "sample.not_now").build()) {
                @Override
                protected Map<String, String> facts(Sample subject) {
                    return Map.of("due", "2026-12-01");
                }
            };

    @BeforeEach
    void a_registration() {
        AiSystem system = FieldsOf.made(AiSystem.class);
        FieldsOf.set(system, "id", "system");
        FieldsOf.set(filing, "id", "filing");
        FieldsOf.set(filing, "number", AFiling.NUMBER);
        FieldsOf.set(filing, "system", system);
        FieldsOf.set(filing, "origin", Origin.ofNewcomer("anna", AFiling.NOW));
        FieldsOf.set(filing, "state", FilingState.REGISTERED);
        RegistrationsFound.by(cases, () -> filing, new FilingNotices() {
            @Override
            public void tell(Filing about, String notice, String once, Map<String, String> more) {
                told.add(about.getNumber() + " " + notice + " " + once + " " + more);
            }
        });
        cases.barred = () -> Set.of("barred");
        cases.em = Callers.standIn(EntityManager.class, (em, called, args) -> {
            if (!called.getName().equals("createQuery")) {
                told.add(called.getName() + " " + (args[0] == filing ? "registration" : args[0]));
                return null;
            }
            asked.put("query", args[0]);
            return Callers.standIn(TypedQuery.class, (query, method, with) -> {
                if (method.getName().startsWith("set")) {
                    asked.put(String.valueOf(with[0]), with.length > 1 ? with[1] : null);
                    return query;
                }
                return switch (method.getName()) {
                    case "getResultList" -> List.of(sample);
                    case "getSingleResult" -> known;
                    default -> Stream.<Object>of((Object) new Object[] {sample, AFiling.NUMBER, "名称", "Name"});
                };
            });
        });
    }

    @Test
    void it_is_about_the_system_of_its_registration_and_tells_the_holder() {
        assertThat(cases.systems(sample)).containsExactly("system");
        CaseWork work = cases.workOn(sample);
        assertThat(work.of()).isEqualTo(new CaseWork.Of(CaseKind.MEASURE, "one", AFiling.NUMBER, "system", null));
        assertThat(work.asked()).isEmpty();
        cases.tell(sample, "SAMPLE", "key");
        assertThat(told).containsExactly(AFiling.NUMBER + " SAMPLE key {due=2026-12-01}");
    }

    @Test
    void what_was_never_registered_has_no_such_case() {
        FieldsOf.set(filing, "state", FilingState.DRAFT);
        assertThatThrownBy(() -> cases.systems(sample)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.of("filing", List.of(State.OPEN))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_number_under_which_nothing_is_registered_is_wrong_at_its_field() {
        assertThat(cases.registrationNumbered("number", AFiling.NUMBER)).isSameAs(filing);
        assertThatThrownBy(() -> cases.registrationNumbered("number", "BH-1"))
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(wrong -> wrong.errors().get(0).pointer())
                .isEqualTo("/number");
        FieldsOf.set(filing, "state", FilingState.DRAFT);
        assertThatThrownBy(() -> cases.registrationNumbered("number", AFiling.NUMBER))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_list_leaves_out_what_a_conflict_keeps_from_the_reader() {
        assertThat(cases.list(List.of(State.OPEN), null))
                .containsExactly(new RegistrationCaseRow<>(sample, AFiling.NUMBER, "名称", "Name"));
        assertThat(asked).containsEntry("barred", Set.of("barred")).containsEntry("after", "");
        assertThat(String.valueOf(asked.get("query"))).contains("s.id not in :barred", "from Sample c");
    }

    @Test
    void the_same_form_opens_one_and_waits_for_the_one_before() {
        AuditNotes trail = new AuditNotes();
        Protocols.ready(
                cases,
                Callers.staff(Role.SUPERVISOR),
                trail,
                new PortalClock(Clock.fixed(AFiling.NOW, ZoneOffset.UTC)),
                (id, lock) -> sample);
        cases.openOnce(filing, "key", "OPEN", () -> sample, act -> told.add(act.word() + " " + act.at()));
        assertThat(told).containsExactly("lock registration", "persist " + sample, "OPEN " + AFiling.NOW);
        assertThat(asked).containsEntry("key", "key");
        assertThat(trail.isRepeated()).isFalse();
        told.clear();
        known = 1;
        cases.openOnce(filing, "key", "OPEN", () -> sample, act -> told.add("verb"));
        assertThat(told).containsExactly("lock registration");
        assertThat(trail.isRepeated()).isTrue();
    }

    @Test
    void those_of_one_registration_are_asked_for_by_it() {
        assertThat(cases.of("filing", List.of(State.OPEN))).containsExactly(sample);
        assertThat(asked).containsEntry("id", "filing");
    }
}
