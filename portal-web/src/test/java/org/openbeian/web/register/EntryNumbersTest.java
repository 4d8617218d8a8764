package org.openbeian.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "BH-2026-000015, FILING",
        "INC-990100-2026-000004, INC",
        "CMP-990100-2026-000004, CMP",
        "COR-990100-2026-000004, COR",
        "BUL-990100-2026-000004, BUL",
        "AIR-990100-G-2026-000001-X, ''",
        "NTC-990100-2026-000004, ''",
        "云岫, ''"
    })
    void the_number_of_a_case_is_told_from_one_of_a_certificate(String number, String kind) {
        assertThat(EntryNumbers.kindOf(number)).isEqualTo(kind);
    }
}
