package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

class MeasureTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void nobody_judges_other_evidence_than_they_have_looked_at() {
        Filing filing = new Filing("organisation", "名称", "Name", "filer", NOW);
        Measure measure = new Measure(filing, "补充标识。", null, LocalDate.of(2026, 12, 4), "supervisor", NOW);
        measure.answer("已补。", NOW);
        String first = measure.getEvidenceShown();
        measure.sendBack("缺截图。", first);
        measure.answer("已补。", NOW.plusSeconds(60));
        assertThatThrownBy(() -> measure.verify("supervisor", first, NOW)).hasMessageContaining("page.moved_on");
        assertThatThrownBy(() -> measure.sendBack("缺截图。", first)).hasMessageContaining("page.moved_on");
        measure.verify("supervisor", measure.getEvidenceShown(), NOW);
        assertThat(measure.getState()).isEqualTo(Measure.State.VERIFIED);
    }

    @Test
    void a_suspension_is_lifted_once_all_measures_are_verified() {
        Filing filing = new Filing("organisation", "名称", "Name", "filer", NOW);
        Measure measure = new Measure(filing, "补充标识。", null, LocalDate.of(2026, 12, 4), "supervisor", NOW);
        assertThatThrownBy(() -> Measure.mustBeVerifiedBefore(FilingEvent.LIFT, List.of(measure)))
                .hasMessageContaining("supervision.measures_open");
        assertThatCode(() -> Measure.mustBeVerifiedBefore(FilingEvent.REVOKE, List.of(measure)))
                .doesNotThrowAnyException();
        measure.answer("已补。", NOW);
        assertThatThrownBy(() -> Measure.mustBeVerifiedBefore(FilingEvent.LIFT, List.of(measure)))
                .as("nobody has looked at it")
                .isInstanceOf(Conflict.class);
        measure.verify("supervisor", measure.getEvidenceShown(), NOW);
        assertThatCode(() -> Measure.mustBeVerifiedBefore(FilingEvent.LIFT, List.of(measure)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_measure_is_due_on_a_day_to_come() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(Measure.dueChecked(today.plusDays(1), today)).isEqualTo(today.plusDays(1));
        assertThatThrownBy(() -> Measure.dueChecked(today, today)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Measure.dueChecked(null, today)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Measure.dueChecked(LocalDate.of(9999, 12, 31), today))
                .isInstanceOf(Invalid.class);
    }

    /** Offered and refused from the same list: what has ended puts nothing right any more. */
    @ParameterizedTest
    @EnumSource(FilingState.class)
    void a_measure_is_ordered_only_of_what_is_in_force(FilingState state) {
        assertThat(Measure.isOrderable(state)).isEqualTo(state.isOnRegister() && !state.isEnd());
    }

    @Test
    void the_form_is_offered_from_that_list_and_the_service_refuses_by_it() throws IOException {
        assertThat(Files.readString(Path.of("src/main/java/org/openbeian/supervision/SupervisionService.java")))
                .contains("if (!Measure.isOrderable(filing.getState()))");
        assertThat(Files.readString(Path.of("../portal-web/src/main/webapp/WEB-INF/parts/supervision/asked.xhtml")))
                .contains("<c:if test=\"#{story.measureOrderable}\">");
        assertThat(Files.readString(
                        Path.of("../portal-web/src/main/java/org/openbeian/web/supervision/ConsequenceForm.java")))
                .as("what follows from an incident")
                .contains("page.getDetail().isInForce(system)");
    }
}
