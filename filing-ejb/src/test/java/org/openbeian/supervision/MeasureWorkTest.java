package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.RegistrationsFound;

/** What a measure asks, once its holder has answered. */
class MeasureWorkTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Filing registration = ProposalTest.registered(3);
    private final Measure measure = new Measure(registration, "补充内容标识", null, LocalDate.of(2026, 4, 1), "one", NOW);
    private final MeasureCases cases = new MeasureCases();

    MeasureWorkTest() {
        AiSystem system = FieldsOf.made(AiSystem.class);
        FieldsOf.set(system, "id", "system");
        FieldsOf.set(registration, "system", system);
        RegistrationsFound.by(cases, () -> registration);
    }

    @Test
    void it_waits_for_a_supervisor_while_its_answer_is_to_be_verified() {
        assertThat(cases.waiting(measure).asked()).as("the holder's").isEmpty();
        measure.answer("截图", NOW);
        CaseWork work = cases.waiting(measure);
        assertThat(work.of().aiSystemId()).isEqualTo("system");
        assertThat(work.of().number()).isEqualTo(registration.getNumber());
        assertThat(work.asked())
                .containsExactly(new CaseWork.Asked(Desk.SUPERVISION, MeasureWork.VERIFY.name(), null, null, Set.of()));
        measure.sendBack("看不清，请补充。", measure.getEvidenceShown());
        assertThat(cases.waiting(measure).asked()).isEmpty();
        measure.answer("新的截图", NOW);
        measure.verify("one", measure.getEvidenceShown(), NOW);
        assertThat(cases.waiting(measure).asked()).isEmpty();
    }
}
