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
import org.openbeian.registration.AFiling;
import org.openbeian.registration.FieldsOf;
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
        assertThat(measure.getState()).isEqualTo(MeasureState.VERIFIED);
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

    /** Offered and refused from the same list: what has ended puts nothing right any more. */
    @ParameterizedTest
    @EnumSource(FilingState.class)
    void a_measure_is_ordered_only_of_what_is_in_force(FilingState state) {
        assertThat(Measure.isOrderable(state)).isEqualTo(state.isOnRegister() && !state.isEnd());
    }

    @Test
    void the_form_is_offered_from_that_list_and_the_service_refuses_by_it() throws IOException {
        assertThat(Files.readString(Path.of("src/main/java/org/openbeian/supervision/MeasureService.java")))
                .contains("if (!Measure.isOrderable(filing.getState()))");
        assertThat(Files.readString(Path.of("../portal-web/src/main/webapp/WEB-INF/parts/supervision/asked.xhtml")))
                .contains("<c:if test=\"#{story.measureOrderable}\">");
        assertThat(Files.readString(
                        Path.of("../portal-web/src/main/java/org/openbeian/web/supervision/ConsequenceForm.java")))
                .as("what follows from an incident")
                .contains("page.getDetail().isInForce(system)");
    }

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private static Measure measure() {
        return new Measure(AFiling.aFiling().get(), "补充标识。", "截图", DUE, "supervisor", NOW);
    }

    @Test
    void it_is_answered_once_and_judged_once_it_is_answered() {
        Measure measure = measure();
        assertThat(measure.getEvidenceShown()).isNull();
        assertThatThrownBy(() -> measure.verify("supervisor", null, NOW)).hasMessageContaining("measure_moved");
        assertThatThrownBy(() -> measure.sendBack("缺截图。", null)).hasMessageContaining("measure_moved");
        measure.answer("已补。", NOW);
        assertThatThrownBy(() -> measure.answer("又补。", NOW)).hasMessageContaining("measure_moved");
        measure.sendBack("缺截图。", measure.getEvidenceShown());
        assertThat(measure.getSentBack()).isEqualTo("缺截图。");
        assertThat(measure.getState()).isEqualTo(MeasureState.ORDERED);
        measure.answer("又补。", NOW);
        assertThat(measure.getSentBack()).isNull();
        measure.verify("supervisor", measure.getEvidenceShown(), NOW);
        assertThat(measure.getVerifiedBy()).isEqualTo("supervisor");
        assertThatThrownBy(() -> measure.carryOver(DUE, "supervisor", NOW)).hasMessageContaining("measure_moved");
    }

    @Test
    void what_goes_beyond_its_incident_is_checked_on_its_day() {
        Measure measure = measure();
        assertThat(measure.isToBeChecked(DUE)).isFalse();
        measure.carryOver(DUE, "supervisor", NOW);
        assertThat(measure.getCarriedBy()).isEqualTo("supervisor");
        assertThat(measure.isToBeChecked(DUE.minusDays(1))).isFalse();
        assertThat(measure.isToBeChecked(DUE)).isTrue();
        measure.answer("已补。", NOW);
        measure.verify("supervisor", measure.getEvidenceShown(), NOW);
        assertThat(measure.isToBeChecked(DUE)).isFalse();
    }

    @Test
    void a_late_holder_is_told_so_once_for_each_day() {
        Measure measure = measure();
        assertThat(measure.tellLate(DUE)).as("the last day is in time").isFalse();
        assertThat(measure.tellLate(DUE.plusDays(1))).isTrue();
        assertThat(measure.tellLate(DUE.plusDays(2))).isFalse();
        Measure answered = measure();
        answered.answer("已补。", NOW);
        assertThat(answered.tellLate(DUE.plusDays(1))).isFalse();
    }

    @Test
    void it_keeps_its_form_and_its_incident() {
        Measure measure = measure();
        assertThat(measure.orderedBy("key").becauseOf("incident")).isSameAs(measure);
        assertThat(measure.getIncidentId()).isEqualTo("incident");
        assertThat(FieldsOf.get(measure, "onceKey")).isEqualTo("key");
        assertThat(measure.getRemedy().getKnown()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(measure.getRemedy().getLegalBasis()).isNotEmpty();
        assertThat(measure.getRemedy().getTimesBasis()).contains("; ");
    }

    @Test
    void what_followed_from_an_incident_is_told_as_it_stands() {
        Measure measure = measure();
        Consequence ordered = Consequence.of(measure, "filing", "云绣", "Yunxiu");
        assertThat(ordered.kind()).isEqualTo(Consequence.Kind.MEASURE);
        assertThat(ordered.what()).isEqualTo("MEASURE");
        assertThat(ordered.state()).isEqualTo("ORDERED");
        assertThat(ordered.text()).isEqualTo("补充标识。");
        assertThat(ordered.filingId()).isEqualTo("filing");
        assertThat(ordered.systemZh()).isEqualTo("云绣");
        assertThat(ordered.systemEn()).isEqualTo("Yunxiu");
        assertThat(ordered.at()).isEqualTo(NOW);
        assertThat(ordered.dueOn()).isEqualTo(DUE);
        assertThat(ordered.measure()).isSameAs(measure);
        measure.answer("已补。", NOW);
        measure.verify("supervisor", measure.getEvidenceShown(), NOW);
        Filing registration = AFiling.aFiling().registered().get();
        Consequence proposed = Consequence.of(
                new Proposal(registration, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "理由。", "记录", "s", NOW),
                "filing",
                "云绣",
                "Yunxiu");
        assertThat(proposed.kind()).isEqualTo(Consequence.Kind.PROPOSAL);
        assertThat(proposed.what()).isEqualTo("SUSPEND");
        assertThat(proposed.state()).isEqualTo("OPEN");
        assertThat(proposed.dueOn()).isNull();
    }

    @Test
    void so_many_complaints_open_a_case_that_is_closed_once() {
        Threshold threshold = Threshold.of("450500");
        assertThat(threshold.reachedBy(9)).isFalse();
        assertThat(threshold.reachedBy(10)).isTrue();
        assertThat(threshold.window()).isEqualTo(java.time.Duration.ofDays(90));
        SupervisionCase opened = new SupervisionCase("system", 10, NOW);
        assertThat(opened.getCause()).isEqualTo(SupervisionCase.Cause.COMPLAINTS);
        assertThat(opened.isOpen()).isTrue();
        opened.close("supervisor", "已逐件核实处理。", NOW);
        assertThat(opened.isOpen()).isFalse();
        assertThat(opened.getConclusion()).isEqualTo("已逐件核实处理。");
        assertThatThrownBy(() -> opened.close("other", "再次核实处理。", NOW)).isInstanceOf(Conflict.class);
    }
}
