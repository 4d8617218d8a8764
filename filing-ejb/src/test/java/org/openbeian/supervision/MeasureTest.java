package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.registration.Filing;
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
