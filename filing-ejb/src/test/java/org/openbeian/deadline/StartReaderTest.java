package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.Invalid;

class StartReaderTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "NO-SUCH-CLOCK, 2026-10-09, deadline.unknown_clock",
                "none, 2026-10-09, deadline.unknown_clock",
                "CN-12377, 2026-10-09, deadline.no_statutory_time",
                "CN-ALG-CHANGE-10WD, none, deadline.start_missing",
                "CN-ALG-CHANGE-10WD, 2026-02-30, deadline.start_not_a_date",
                "CN-ALG-CHANGE-10WD, 09/10/2026, deadline.start_not_a_date",
                "CN-ALG-CHANGE-10WD, 2026-10-09T10:00, deadline.start_not_a_date",
                "CN-ALG-CHANGE-10WD, 0001-01-01, deadline.start_out_of_range",
                "CN-INC-OTHER-4H, 2026-10-09, deadline.start_needs_time",
            })
    void a_start_that_cannot_be_used_is_refused_with_a_reason(String clock, String start, String key) {
        assertThatThrownBy(() -> StartReader.due(clock, start))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).key()).isEqualTo(key));
    }

    @Test
    void a_plus_that_was_lost_in_an_address_is_understood() {
        assertThat(StartReader.due("CN-INC-OTHER-4H", "2026-10-02T21:30:00 08:00")
                        .getDue())
                .isEqualTo("2026-10-03T01:30:00+08:00");
    }

    @Test
    void the_published_form_names_clock_and_source() {
        assertThat(StartReader.due("CN-ALG-CHANGE-10WD", " 2026-10-09 ")
                        .toJson()
                        .toString())
                .isEqualTo("{\"due\":\"2026-10-22\",\"provisional\":false,\"clock\":\"CN-ALG-CHANGE-10WD\","
                        + "\"source\":\"Internet Information Service Algorithm Recommendation Provisions (2022-03-01)"
                        + " Art. 24\",\"confidence\":\"verified\","
                        + "\"in_force\":true,\"effective_from\":\"2022-03-01\"}");
    }
}
