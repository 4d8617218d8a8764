package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilingClocksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private final FilingClocks filingClocks = new FilingClocks();

    /** Accepted on the last of five working days, twenty more end on 5 January: New Year's Day is off. */
    @Test
    void the_receipt_counts_the_time_to_decide_from_the_last_day_for_accepting() {
        ReceiptDates dates = filingClocks.datesOf(submitted("SIMPLE"), false, null, MONDAY);
        assertThat(dates.acceptanceDue()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(dates.decisionDue()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(dates.provisional())
                .as("the holidays of 2027 are not published")
                .isTrue();
    }

    @Test
    void a_notice_has_one_time_for_both_and_a_minor_change_none_for_deciding() {
        assertThat(filingClocks
                        .datesOf(submitted("NOTICE"), false, null, MONDAY)
                        .decisionDue())
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(filingClocks.datesOf(submitted("SIMPLE"), true, null, MONDAY).decisionDue())
                .isNull();
    }

    private static Filing submitted(String track) {
        Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
        filing.sign("ben", "hash", NOW);
        filing.submit("BH-2026-000001", "hash", terms(1, track), NOW);
        return filing;
    }

    private static GradeTerms terms(int grade, String track) {
        return new GradeTerms("1", grade, track, "REQUIRED", "GENERATIVE_PUBLIC", 1, 0, 1, 36);
    }
}
