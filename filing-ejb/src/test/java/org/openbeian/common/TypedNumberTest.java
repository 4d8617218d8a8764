package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.TypedNumber.Unit;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT | 12万人 | 120000",
                "COUNT | 12 万 人 | 120000",
                "COUNT | 12w | 120000",
                "COUNT | 1.5 W | 15000",
                "COUNT | 12w人 | 120000",
                "COUNT | w | ",
                "BILLIONS | 12w | ",
                "COUNT | 约12万 | ",
                "COUNT | 10万+ | ",
                "COUNT | 1万亿 | 1000000000000",
                "COUNT | １兆 | ",
                "COUNT | 两万 | 20000",
                "COUNT | 兩萬 | 20000",
                "COUNT | 十万 | 100000",
                "COUNT | 一百二十三万四千 | 1234000",
                "COUNT | 一千零五 | 1005",
                "COUNT | 一万零二 | 10002",
                "COUNT | 十二 | 12",
                "COUNT | 零 | 0",
                "COUNT | 3,000 万 | 30000000",
                "COUNT | 3 000 万 | 30000000",
                "COUNT | 3千万 | 30000000",
                "COUNT | 1.5万 | 15000",
                "COUNT | 1亿2000万 | 120000000",
                "COUNT | 1万2千 | 12000",
                "COUNT | -5万 | -50000",
                "COUNT | 64 个用户 | 64",
                "COUNT | 2 users | 2",
                "PERCENT | 30% | 30",
                "PERCENT | １２.５％ | 12.5",
                "HOURS | 2 小时 | 2",
                "MINUTES | 90分钟 | 90",
                "YUAN | 500万元 | 5000000",
                "FLOP | 3.1×10^22 FLOP | 3.1e22",
                "BILLIONS | 70亿 | 7",
                "BILLIONS | 70十亿 | 70",
                "BILLIONS | 70B | 70",
                "BILLIONS | 70 billion parameters | 70",
                "BILLIONS | 70 | 70",
                // what can mean two numbers, or none
                "COUNT | 一万二 | ",
                "COUNT | 1万5 | ",
                "COUNT | 一百五 | ",
                "COUNT | 二〇二六 | ",
                "COUNT | 1.5亿2000万 | ",
                "COUNT | 1亿20000万 | ",
                "COUNT | 1,00万 | ",
                "COUNT | 万 | ",
                "COUNT | 万亿 | ",
                "COUNT | 1亿亿 | ",
                "COUNT | 1万万 | ",
                "COUNT | 1e5万 | ",
                "COUNT | 30% | ",
                "COUNT | 70B | ",
                "MINUTES | 2小时 | ",
                "COUNT | 人 | ",
                "COUNT | '' | "
            })
    void a_number_is_read_in_the_unit_of_its_field_or_not_at_all(Unit unit, String typed, BigDecimal number) {
        if (number == null) {
            assertThat(TypedNumber.read(typed, unit)).isEmpty();
        } else {
            assertThat(TypedNumber.read(typed, unit))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT | 约12万 | true",
                "COUNT | 大约 12万人 | true",
                "COUNT | 10万+ | true",
                "COUNT | 10w＋ | true",
                "COUNT | 12万人左右 | true",
                "COUNT | 约12万人 | true",
                "COUNT | 十万左右 | true",
                "BILLIONS | 70亿左右 | true",
                "BILLIONS | 约70亿参数 | true",
                "COUNT | 12万 | false",
                "COUNT | +12 | false",
                "COUNT | 约 | false",
                "COUNT | 很多 | false",
                "COUNT | 约一万二 | false"
            })
    void a_rough_number_is_told_from_what_is_no_number(Unit unit, String typed, boolean rough) {
        assertThat(TypedNumber.isRough(typed, unit)).isEqualTo(rough);
    }

    /** It is asked of what is no number, so of anything; what nobody would write as one is not looked at. */
    @Test
    void what_is_too_long_for_a_number_is_no_rough_one_either() {
        String given = "1" + " ".repeat(20_000) + "x1";
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> TypedNumber.isRough(given, TypedNumber.Unit.COUNT)))
                .isFalse();
        assertThat(TypedNumber.isRough("约12万", TypedNumber.Unit.COUNT)).isTrue();
    }
}
