package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.Filing;

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
}
