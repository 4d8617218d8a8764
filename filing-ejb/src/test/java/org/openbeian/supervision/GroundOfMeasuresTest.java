package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/** A ground that speaks of measures needs measures: nothing is verified or overdue where nothing was ordered. */
class GroundOfMeasuresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW =
            TODAY.atTime(10, 0).atZone(PortalClock.ZONE).toInstant();
    private static final Instant SUSPENDED_AT = NOW.minusSeconds(3600);
    private static final Set<FilingEvent> POSSIBLE = EnumSet.of(FilingEvent.LIFT, FilingEvent.REVOKE);

    private final Filing filing = ProposalTest.registered(3);
    private Proposal suspension;

    @BeforeEach
    void itIsSuspended() {
        suspension = new Proposal(
                filing, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "理由。", "记录第 3 号。", "supervisor", SUSPENDED_AT);
        suspension.urgent("正在向未成年人推送有害内容，不能等待。");
        suspension.order(filing, new Approval("approver", null, "现场检查与备案内容不符。", null), TODAY, SUSPENDED_AT);
    }

    @Test
    void where_no_measure_was_ordered_none_is_verified_and_none_is_overdue() {
        assertThat(grounds(List.of(), TODAY))
                .contains(Ground.REASON_GONE, Ground.FALSE_STATEMENTS)
                .doesNotContain(Ground.MEASURES_VERIFIED, Ground.NOT_PUT_RIGHT);
    }

    @Test
    void one_that_is_not_verified_yet_keeps_the_suspension() {
        assertThat(grounds(List.of(verified(NOW), measure()), TODAY)).doesNotContain(Ground.MEASURES_VERIFIED);
        assertThat(grounds(List.of(verified(NOW), verified(NOW)), TODAY)).contains(Ground.MEASURES_VERIFIED);
    }

    @Test
    void what_was_verified_before_the_suspension_does_not_end_it() {
        assertThat(grounds(List.of(verified(SUSPENDED_AT.minusSeconds(1))), TODAY))
                .doesNotContain(Ground.MEASURES_VERIFIED);
    }

    @Test
    void nothing_was_left_undone_before_its_day_has_passed_or_while_the_evidence_waits_for_the_authority() {
        Measure measure = measure();
        LocalDate after = measure.getDueOn().plusDays(1);
        assertThat(grounds(List.of(measure), measure.getDueOn())).doesNotContain(Ground.NOT_PUT_RIGHT);
        assertThat(grounds(List.of(measure), after)).contains(Ground.NOT_PUT_RIGHT);
        measure.answer("已补。", NOW);
        assertThat(grounds(List.of(measure), after)).doesNotContain(Ground.NOT_PUT_RIGHT);
    }

    private List<Ground> grounds(List<Measure> measures, LocalDate today) {
        return Ground.of(
                POSSIBLE,
                FilingState.SUSPENDED,
                Suspension.measures(FilingState.SUSPENDED, List.of(suspension), measures),
                today);
    }

    private Measure measure() {
        return new Measure(filing, "补充标识。", null, TODAY.plusDays(10), "supervisor", SUSPENDED_AT);
    }

    private Measure verified(Instant at) {
        Measure measure = measure();
        measure.answer("已补。", at);
        measure.verify("supervisor", measure.getEvidenceShown(), at);
        return measure;
    }
}
