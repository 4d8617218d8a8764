package org.openbeian.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegistrationNumberTest {

    @Test
    void a_number_carries_region_category_year_serial_and_check() {
        assertThat(RegistrationNumber.of("110108", "G", 2026, 123)).isEqualTo("AIR-110108-G-2026-000123-P");
        assertThat(RegistrationNumber.of("990100", "H", 2025, 42)).isEqualTo("AIR-990100-H-2025-000042-A");
    }

    @Test
    void a_wrong_digit_and_two_swapped_digits_are_found() {
        assertThat(RegistrationNumber.isWellFormed("AIR-110108-G-2026-000123-P"))
                .isTrue();
        assertThat(RegistrationNumber.isWellFormed("AIR-110108-G-2026-000124-P"))
                .isFalse();
        assertThat(RegistrationNumber.isWellFormed("AIR-110108-G-2026-000132-P"))
                .isFalse();
        assertThat(RegistrationNumber.isWellFormed("AIR-110108-G-2026-000123")).isFalse();
        assertThat(RegistrationNumber.isWellFormed(null)).isFalse();
    }
}
