package org.openbeian.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldErrorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filing.changed_meanwhile",
                "incident.changed_meanwhile",
                "page.moved_on",
                "complaint.moved_on",
                "condition.moved",
                "deregistration.moved",
                "calendar.moved",
                "supervision.measure_moved"
            })
    void where_somebody_was_faster_a_link_opens_the_page_again(String key) {
        assertThat(FieldErrors.isMoved(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint.form_used", "mail.no_server", "filing.not_signed"})
    void other_refusals_need_none(String key) {
        assertThat(FieldErrors.isMoved(key)).isFalse();
    }
}
