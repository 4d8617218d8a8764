package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

class ConsentTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    @ParameterizedTest
    @CsvSource({
        "2024-01-05, complaint.consent_earlier",
        "2026-11-08, complaint.consent_earlier",
        "2026-11-13, complaint.consent_later",
        ", field.required"
    })
    void nobody_agrees_before_there_is_a_complaint_nor_in_days_to_come(LocalDate on, String key) {
        InputCheck typed = new InputCheck();
        new Consent("本人，留言", on).look(typed, "provider", RECEIVED, TODAY);
        Invalid refused = catchThrowableOfType(Invalid.class, typed::check);
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/providerAgreedOn");
            assertThat(error.key()).isEqualTo(key);
        });
    }

    @Test
    void both_ends_count() {
        for (LocalDate on : new LocalDate[] {RECEIVED, TODAY}) {
            InputCheck typed = new InputCheck();
            new Consent("本人，留言", on).look(typed, "complainant", RECEIVED, TODAY);
            assertThatCode(typed::check).doesNotThrowAnyException();
        }
    }
}
