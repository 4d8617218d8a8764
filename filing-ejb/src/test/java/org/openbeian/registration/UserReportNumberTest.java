package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.FieldError;

class UserReportNumberTest {

    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void users_are_counted_in_what_people_type() {
        assertThat(UserReportService.number("registeredUsers", "12w", errors)).isEqualTo(120_000);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"约12万, field.rough_number", "10万+, field.rough_number", "很多, users.number", "1.5, users.number"})
    void a_rough_number_is_refused_with_a_sentence_of_its_own(String given, String key) {
        UserReportService.number("registeredUsers", given, errors);
        assertThat(errors).singleElement().satisfies(error -> assertThat(error.key())
                .isEqualTo(key));
    }
}
