package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.WorkItems;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.RunningClock;
import org.openbeian.grading.Track;

class FilingClocksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private final Kept clocks = new Kept();
    private final FilingClocks filingClocks = new FilingClocks();
    private final List<String> moved = new ArrayList<>();

    @BeforeEach
    void keep() {
        filingClocks.clocks = clocks;
        filingClocks.work = new WorkItems() {
            @Override
            public void due(String caseId, Instant at, boolean paused) {
                moved.add(at + (paused ? " paused" : ""));
            }
        };
    }

    /** Accepted on the last of five working days, twenty more end on 5 January: New Year's Day is off. */
    @Test
    void the_receipt_counts_the_time_to_decide_from_the_last_day_for_accepting() {
        ReceiptDates dates = filingClocks.datesOf(submitted(Track.SIMPLE), false, null, MONDAY);
        assertThat(dates.acceptanceDue()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(dates.decisionDue()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(dates.provisional())
                .as("the holidays of 2027 are not published")
                .isTrue();
    }

    @Test
    void a_notice_has_one_time_for_both_and_a_minor_change_none_for_deciding() {
        assertThat(filingClocks
                        .datesOf(submitted(Track.NOTICE), false, null, MONDAY)
                        .decisionDue())
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(filingClocks
                        .datesOf(submitted(Track.SIMPLE), true, null, MONDAY)
                        .decisionDue())
                .isNull();
    }

    @Test
    void what_nobody_reviews_is_due_on_no_day_once_it_is_accepted() {
        Filing none = accepted(Track.NONE);
        assertThat(none.due().day()).as("the clock of the intake has ended").isNull();
        assertThat(accepted(Track.NOTICE).due().day()).as("the notice's own").isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(accepted(Track.SIMPLE).due().day()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void a_grade_that_leads_to_another_track_takes_the_day_of_that_track() {
        Filing lowered = accepted(Track.SIMPLE);
        lowered.grade(terms(1, Track.NOTICE));
        filingClocks.graded(lowered, NOW);
        assertThat(lowered.due().day()).as("no review, no day of the review").isNull();
        Filing raised = accepted(Track.NOTICE);
        raised.grade(terms(2, Track.SIMPLE));
        filingClocks.graded(raised, NOW);
        assertThat(raised.due().day()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(clocks.running(raised.getId(), "PORTAL-REG-G1-5WD"))
                .as("it is a notice no more")
                .isEmpty();
    }

    @Test
    void what_waits_for_somebody_is_due_when_its_filing_is() {
        Filing filing = accepted(Track.SIMPLE);
        assertThat(moved)
                .as("with its submission nothing of it waits yet; a day may be used to its end")
                .containsExactly("2026-12-28T16:00:00Z");
        filingClocks.isDue(filing, filing.due().day(), false);
        assertThat(moved).as("nothing has moved").hasSize(1);
        filingClocks.isDue(filing, filing.due().day(), true);
        filingClocks.isDue(filing, null, false);
        assertThat(moved).containsExactly("2026-12-28T16:00:00Z", "2026-12-28T16:00:00Z paused", "null");
    }

    private Filing accepted(Track track) {
        Filing filing = submitted(track);
        filingClocks.submitted(filing, NOW);
        assertThat(filing.due().day()).isEqualTo(LocalDate.of(2026, 12, 7));
        filing.accept(NOW);
        filingClocks.accepted(filing, NOW);
        return filing;
    }

    /** In memory; the counting is the real one. */
    private static final class Kept extends CaseClocks {

        private final Map<String, RunningClock> all = new LinkedHashMap<>();

        @Override
        public DueDate start(CaseKind kind, String caseId, String code, Instant start) {
            RunningClock clock = RunningClock.start(ClockDefinitions.get(code), start);
            all.put(caseId + code, clock);
            return clock.due().orElseThrow();
        }

        @Override
        public void stop(String caseId, String code, Instant at, boolean met) {
            all.computeIfPresent(caseId + code, (key, clock) -> clock.isEnded() ? clock : clock.stop(at, met));
        }

        @Override
        public Optional<ClockDetail> running(String caseId, String code) {
            return Optional.ofNullable(all.get(caseId + code))
                    .filter(clock -> !clock.isEnded())
                    .map(clock -> new ClockDetail(clock, null, NOW));
        }
    }

    private static Filing submitted(Track track) {
        Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
        filing.sign("ben", "hash", NOW);
        filing.submit("BH-2026-000001", "hash", terms(1, track), NOW);
        return filing;
    }

    private static GradeTerms terms(int grade, Track track) {
        return new GradeTerms("1", grade, track, "REQUIRED", "GENERATIVE_PUBLIC", 1, 0, 1, 36);
    }
}
