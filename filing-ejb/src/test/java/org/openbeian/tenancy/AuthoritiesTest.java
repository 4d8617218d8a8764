package org.openbeian.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {

    @ParameterizedTest
    @CsvSource({
        "AIR-110108-G-2026-000001-X, beihai",
        "NTC-220200-2026-000004, nanshan",
        "BH-2026-000015, beihai",
        "NS-2026-000015, nanshan",
        "AIR-330000-G-2026-000001-X, ",
        "XX-2026-000015, ",
        "云岫, ",
        "'', "
    })
    void a_number_says_whose_it_is(String number, String code) {
        Authorities authorities = new Authorities();
        authorities.stored = new AuthorityList() {
            @Override
            public List<Authority> read() {
                return List.of(
                        new Authority(1, "beihai", null, "", "", "", "", "北", "110108", "BH"),
                        new Authority(2, "nanshan", null, "", "", "", "", "南", "220200", "NS"));
            }
        };
        assertThat(authorities.ofNumber(number).map(Authority::getCode).orElse(null))
                .isEqualTo(code);
    }
}
