package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FilingForm form = new FilingForm();
    private final Answers answers = new Answers("/sections/x", TODAY);

    private JsonValue read(String field, String given) {
        return answers.read(form.field(field).orElseThrow(), Json.createValue(given));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e25|1e25",
                "1E+25|1e25",
                "10000000000000000000000000|1e25",
                "3.1×10^22|3.1e22",
                " 10^25 |1e25",
                "１０|1e1",
                "1,000,000|1e6",
                "1.02e25|1.02e25"
            })
    void compute_is_read_in_every_usual_spelling_and_stays_exact(String given, String expected) {
        assertThat(read("trainingComputeFlop", given)).isEqualTo(Json.createValue(expected));
        assertThat(answers.errors()).isEmpty();
    }

    @Test
    void one_flop_more_than_the_threshold_is_not_rounded_away() {
        assertThat(read("trainingComputeFlop", "10000000000000000000000001"))
                .isEqualTo(Json.createValue("10000000000000000000000001"));
    }

    @ParameterizedTest
    @CsvSource({
        "64万, 640000",
        "'1.5 万', 15000",
        "'1,000万', 10000000",
        "1亿, 100000000",
        "12万人, 120000",
        "两万, 20000",
        "'3,000 万', 30000000",
        "一百万, 1000000"
    })
    void what_chinese_writes_behind_a_number_is_read(String given, long expected) {
        assertThat(((JsonNumber) read("registeredUsers", given)).longValueExact())
                .isEqualTo(expected);
        assertThat(answers.errors()).isEmpty();
    }

    /** 70 billion parameters: whoever writes the unit means it. */
    @ParameterizedTest
    @CsvSource({"70, 70", "70亿, 7", "700亿, 70", "700 亿参数, 70", "70B, 70", "1万亿, 1000", "0.5, 0.5", "3亿, 0.3"})
    void a_unit_behind_the_number_goes_before_that_of_its_field(String given, BigDecimal expected) {
        assertThat(((JsonNumber) read("parameterCountB", given)).bigDecimalValue())
                .isEqualByComparingTo(expected);
        assertThat(answers.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "备案号：AIR-990100-G-2026-000001-7。, AIR-990100-G-2026-000001-7",
        "air 990100 g 2026 000001 7, AIR-990100-G-2026-000001-7",
        "Beijing-ShiLiDaMoXing-20250118, Beijing-ShiLiDaMoXing-20250118",
        "网信算备110108999999901250017号, 网信算备110108999999901250017号"
    })
    void the_number_of_an_upstream_filing_is_kept_as_the_register_writes_it(String given, String kept) {
        assertThat(((JsonString) read("upstreamFilingNumber", given)).getString())
                .isEqualTo(kept);
    }

    @Test
    void what_is_no_number_of_billions_is_told_how_one_is_written() {
        assertThat(read("parameterCountB", "很多")).isNull();
        assertThat(answers.errors()).singleElement().satisfies(error -> assertThat(error.key())
                .isEqualTo("field.billions"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, field.negative",
        "一万二, field.integer",
        "'1,00万', field.integer",
        "1.5, field.integer",
        "ten, field.integer",
        "'1,00', field.integer",
        "约12万, field.rough_number",
        "10万+, field.rough_number",
        "1e30, field.too_large"
    })
    void wrong_numbers_are_refused_with_their_reason(String given, String key) {
        assertThat(read("registeredUsers", given)).isNull();
        assertThat(answers.errors()).singleElement().satisfies(error -> {
            assertThat(error.key()).isEqualTo(key);
            assertThat(error.pointer()).isEqualTo("/sections/x/registeredUsers");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"云\u200B岫", "\u202Eabc", "a\u0000b", "line\u2028break"})
    void characters_that_nobody_sees_are_refused(String given) {
        assertThat(read("nameZh", given)).isNull();
        assertThat(answers.errors()).singleElement().satisfies(e -> assertThat(e.key())
                .isEqualTo("field.invisible_characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010-8888 0000",
                "(010) 8888 0000",
                "+86 10 8888 0000",
                "010-8888 0000 转 12",
                "010-88880000转12",
                "010-88880000 分机 12",
                "010-8888 0000 ext 12",
                "010-8888 0000 Ext. 12",
                "010-8888 0000 x12",
                "010-8888 0000 #12"
            })
    void a_telephone_number_may_have_an_extension(String given) {
        assertThat(read("contactPhone", given)).isEqualTo(Json.createValue(given));
        assertThat(answers.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话",
                "12",
                "12345",
                "95-588",
                "1234567",
                "1111111111",
                "1234567890123456",
                "12345 转 678901",
                "010-8888 0000 转",
                "010-8888 0000 转接小王",
                "ext 12"
            })
    void what_is_no_telephone_number_is_refused(String given) {
        assertThat(read("contactPhone", given)).isNull();
        assertThat(answers.errors()).singleElement().satisfies(e -> assertThat(e.key())
                .isEqualTo("field.phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://例子.cn/x", "https://例子.cn:8443/x?y=1", "HTTP://www.example.cn", "https://bücher.example/"
            })
    void an_address_may_have_a_name_in_any_script(String given) {
        assertThat(read("serviceUrl", given)).isEqualTo(Json.createValue(given));
        assertThat(answers.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"例子.cn/x", "ftp://例子.cn", "https://例 子.cn", "https://例子_!.cn", "https://"})
    void what_is_no_address_is_refused(String given) {
        assertThat(read("serviceUrl", given)).isNull();
        assertThat(answers.errors()).singleElement().satisfies(e -> assertThat(e.key())
                .isEqualTo("field.url"));
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_with_its_length() {
        assertThat(read("nameZh", "长".repeat(10_000))).isNull();
        assertThat(answers.errors().get(0).args()).containsExactly(100, 10_000);
    }

    @Test
    void an_option_that_does_not_exist_is_refused() {
        assertThat(read("sector", "WIZARDRY")).isNull();
        assertThat(answers.errors().get(0).key()).isEqualTo("field.unknown_option");
    }

    @Test
    void a_test_in_the_future_is_refused() {
        assertThat(read("testedOn", "2026-11-24")).isNull();
        assertThat(read("testedOn", "２０２６/11/23")).isEqualTo(Json.createValue("2026-11-23"));
    }
}
