package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.FieldError;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-06-30",
        "2026-10-01, 2026-09-30",
        "2026-12-31, 2026-09-30",
        "2027-01-01, 2026-12-31",
        "2026-04-01, 2026-03-31"
    })
    void numbers_are_asked_for_the_last_quarter_that_is_over(LocalDate day, LocalDate lastEnd) {
        assertThat(Quarter.lastEndBefore(day)).isEqualTo(lastEnd);
    }

    @Test
    void they_are_due_ten_working_days_after_it() {
        assertThat(Quarter.usersDue(LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2026, 7, 14));
    }

    @Test
    void numbers_are_read_as_people_write_them_and_nothing_else_is() {
        List<FieldError> errors = new ArrayList<>();
        assertThat(UserReportService.number("mau", " 1,250,000 ", errors)).isEqualTo(1_250_000);
        assertThat(UserReportService.number("mau", "９９９９９", errors)).isEqualTo(99_999);
        assertThat(UserReportService.number("mau", "0", errors)).isZero();
        assertThat(UserReportService.number("mau", "64.5 万", errors)).isEqualTo(645_000);
        assertThat(UserReportService.number("mau", "12万人", errors)).isEqualTo(120_000);
        assertThat(errors).isEmpty();
        UserReportService.number("mau", "-1", errors);
        UserReportService.number("mau", "1.5", errors);
        UserReportService.number("mau", "viele", errors);
        UserReportService.number("mau", "9999999999999", errors);
        UserReportService.number("mau", null, errors);
        assertThat(errors).hasSize(5);
    }
}
