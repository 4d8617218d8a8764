package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String NUMBER = "AIR-990100-G-2026-000001-X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AIR-990100-G-2026-000001-X\u00a0", "\u3000air-990100-g-2026-000001-x", "AIR–990100—G‐2026‑000001−X",
                "ＡＩＲ－９９０１００－Ｇ－２０２６－０００００１－Ｘ", "AIR-990100-\u200bG-2026-000001-X\ufeff",
                        "AIR - 990100 - G - 2026 - 000001 - X",
                "AIR-990100-G-2026-000001-X\r\n", "\u202aAIR-990100-G-2026-000001-X\u202c",
                        "AIR﹣990100-G-2026-00\u00ad0001-X"
            })
    void a_number_is_the_same_however_it_was_copied(String typed) {
        assertThat(SearchText.code(typed)).isEqualTo(NUMBER);
        assertThat(LikePattern.inCode(typed)).isEqualTo("%" + NUMBER + "%");
    }

    @ParameterizedTest
    @CsvSource({
        "AIR990100G2026000001X,AIR-990100-G-2026-000001-X",
        "air 990100 g 2026 000001 x,AIR-990100-G-2026-000001-X",
        "AIR/990100/G/2026/000001/X,AIR-990100-G-2026-000001-X",
        "AIR-990100G-2026000001-X,AIR-990100-G-2026-000001-X",
        "NTC9901002026000004,NTC-990100-2026-000004",
        "inc 990100 2026 000004,INC-990100-2026-000004",
        "CMP9901002026000004,CMP-990100-2026-000004",
        "bh2026000015,BH-2026-000015",
        "91110105MA01ABCD2X,91110105MA01ABCD2X",
        "TEST-1-2,TEST-1-2"
    })
    void a_number_is_the_same_with_other_signs_between_its_parts_or_none(String typed, String number) {
        assertThat(SearchText.code(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "编号：AIR-990100-G-2026-000001-X。|AIR-990100-G-2026-000001-X",
                "“AIR-990100-G-2026-000001-X”|AIR-990100-G-2026-000001-X",
                "《air990100g2026000001x》，|AIR-990100-G-2026-000001-X",
                "(AIR-990100-G-2026-000001-X)|AIR-990100-G-2026-000001-X",
                "【登记编号】AIR-990100-G-2026-000001-X|AIR-990100-G-2026-000001-X",
                "Registration No. AIR-990100-G-2026-000001-X.|AIR-990100-G-2026-000001-X",
                "No: NTC-990100-2026-000004|NTC-990100-2026-000004",
                "受理编号：BH-2026-000015；|BH-2026-000015",
                "NO-2026-000015|NO-2026-000015"
            })
    void a_label_and_punctuation_around_a_number_are_not_part_of_it(String typed, String number) {
        assertThat(SearchText.code(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://beian.example/beihai/certificate?no=RIGHT&v=2",
                "1. RIGHT",
                "AIR·990100·G·2026·000001·LAST",
                "Cert. no.: RIGHT",
                "编号：RIGHT（第2版）",
                "云岫助手 RIGHT 2026-11-30",
                "RIGHT，见 BH-2026-000015",
                "https://beian.example/beihai/register/RIGHT?pasted-from=a-letter-that-was-so-long-that-it-is-longer-than-any-code",
                "WRONG RIGHT"
            })
    void a_number_is_found_wherever_it_stands_in_what_was_pasted(String pasted) {
        String number = "AIR-990100-G-2026-000001-7";
        String typed =
                pasted.replace("RIGHT", number).replace("LAST", "7").replace("WRONG", "AIR-990100-G-2026-000001-A");
        assertThat(SearchText.code(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "编号：AIR-990100-G-2026-000001-A（第2版）,AIR-990100-G-2026-000001-A",
        "编号：CMP-990100-2026-000021 XBPA-AAAA,CMP-990100-2026-000021",
        "云岫AIR-990100-G-2026-0000015X3,''"
    })
    void a_mistyped_number_is_told_as_it_was_typed_and_a_longer_one_is_none(String typed, String number) {
        assertThat(SearchText.code(typed)).isEqualTo(number);
    }

    /** What is found as a number has a kind: both read by one pattern. */
    @ParameterizedTest
    @CsvSource({
        "AIR-990100-G-2026-000001-X,AIR",
        "ntc 990100 2026 000004,NTC",
        "编号：INC990100/2026/000004。,INC",
        "CMP-990100-2026-000004,CMP",
        "ＣＯＲ－９９０１００－２０２６－０００００４,COR",
        "BUL·990100·2026·000004,BUL",
        "bh-2026-000015,FILING"
    })
    void a_number_tells_of_what_it_is_one(String typed, String kind) {
        assertThat(SearchText.kindOf(SearchText.code(typed))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "云岫", "BH-2026-15", "XINC-990100-2026-000004", "BH-2026-000015-1"})
    void what_is_no_number_is_none_of_anything(String code) {
        assertThat(SearchText.kindOf(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岫", "AIR-𬬻", "\ud800", "x😀"})
    void what_can_be_no_code_finds_none_and_breaks_nothing(String typed) {
        assertThat(SearchText.code(typed)).isEmpty();
        assertThat(LikePattern.inCode(typed)).isNotEmpty().doesNotContain("%");
    }

    @ParameterizedTest
    @CsvSource({
        "Yunxiu ASSISTANT,yunxiu assistant",
        "ＹＵＮ　助手,yun 助手",
        "Größe,GROSSE",
        "café,CAFE",
        "①号（二）,1号(二)",
        "a—b,A-B",
        "℃,°c"
    })
    void names_are_the_same_however_they_are_written(String one, String other) {
        assertThat(SearchText.same(one, other)).isTrue();
        assertThat(SearchText.of(one)).isEqualTo(SearchText.of(other));
    }

    @Test
    void signs_of_more_than_sixteen_bits_are_kept_apart() {
        assertThat(SearchText.same("𬬻料", "𬭊料")).isFalse();
        assertThat(SearchText.of("𬬻料\ud800")).isEqualTo("𬬻料");
    }

    @Test
    void signs_of_the_database_mean_themselves() {
        assertThat(LikePattern.in("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
        assertThat(LikePattern.in(" \u00a0")).isEmpty();
        assertThat(LikePattern.in(null)).isEmpty();
    }
}
