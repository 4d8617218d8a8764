package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputCheckTest {

    private final InputCheck input = new InputCheck();

    private List<String> wrong() {
        return input.errors().stream().map(FieldError::toString).toList();
    }

    /** Who leaves a name wants to hear from the authority. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a contact",
                "微信同名",
                "晚上联系",
                "138",
                "12345",
                "9558",
                "97588",
                "12345678",
                "00000000",
                "@",
                "a@b@c"
            })
    void by_what_is_no_contact_nobody_can_be_reached(String given) {
        assertThat(input.contact("contact", given, 200, true)).isNull();
        assertThat(wrong()).containsExactly("/contact field.no_contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "95588",
                "961234",
                "138 0000 4711",
                "+86 138-0000-4711",
                "０１０-8888 0000 转 12",
                "zhoulan@example.test",
                "13800004711，晚上",
                "电话不便, zhoulan@example.test"
            })
    void a_telephone_or_an_address_is_a_contact(String given) {
        assertThat(input.contact("contact", given, 200, true)).isNotBlank();
        assertThat(wrong()).isEmpty();
        assertThat(input.contact("contact", " ", 200, false)).isNull();
        assertThat(wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "用户@例子.中国, field.email_local",
        "'用户@例子.中国，晚上', field.email_local",
        "name@例子 子.中国, field.email_domain",
        "a@b, field.email",
        "nobody@, field.email"
    })
    void what_is_wrong_with_an_address_is_told_at_a_contact_too(String given, String reason) {
        assertThat(input.contact("contact", given, 200, true)).isNull();
        assertThat(wrong()).containsExactly("/contact " + reason);
    }

    @Test
    void a_day_that_no_calendar_has_is_told_from_what_is_no_day() {
        assertThat(InputCheck.day("due", " 2026-02-28 ")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(InputCheck.day("due", " ")).isNull();
        assertThatThrownBy(() -> InputCheck.day("due", "2026-02-31"))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .hasToString("[/due field.no_such_day[2026-02-31]]"));
        assertThatThrownBy(() -> InputCheck.day("due", "明天"))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.errors()).hasToString("[/due field.date]"));
    }

    @Test
    void who_is_given_time_is_given_a_day_to_come() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(InputCheck.dayToCome("due", today.plusDays(1), today)).isEqualTo(today.plusDays(1));
        assertThat(dayRefused(today, today)).isEqualTo("[/due field.day_is_past]");
        assertThat(dayRefused(null, today)).isEqualTo("[/due field.date]");
        assertThat(dayRefused(LocalDate.of(9999, 12, 31), today)).isEqualTo("[/due field.date_too_late[2100-12-31]]");
    }

    private static String dayRefused(LocalDate day, LocalDate today) {
        return catchThrowableOfType(Invalid.class, () -> InputCheck.dayToCome("due", day, today))
                .errors()
                .toString();
    }

    @Test
    void what_is_too_late_is_told_the_last_day() {
        InputCheck.notAfter("due", InputCheck.LAST_DAY, InputCheck.LAST_DAY);
        assertThatThrownBy(() -> InputCheck.notAfter("due", LocalDate.of(2999, 12, 1), InputCheck.LAST_DAY))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .hasToString("[/due field.date_too_late[2100-12-31]]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202eb",
                "a\u2066b",
                "a\u200bb",
                "a\ufeffb",
                "a\u00adb",
                "a\u0000b",
                "a\u001bb",
                "a\ud800b",
                "\udc00",
                "a\u3164b",
                "a\u2800b",
                "a\u180eb",
                "a\udb40\udc41b"
            })
    void what_nobody_sees_is_refused_in_lines_and_in_texts(String given) {
        assertThat(input.line("name", given, 10, true)).isNull();
        assertThat(input.text("story", given, 10, true)).isNull();
        assertThat(input.errors())
                .extracting(FieldError::pointer, FieldError::key)
                .containsExactly(
                        tuple("/name", "field.invisible_characters"), tuple("/story", "field.invisible_characters"));
    }

    @Test
    void which_character_it_is_that_nobody_sees_is_said() {
        input.name("name", "云岫𬬻\u200b助手", 10, true);
        input.text("story", "a\nb\u200dc\u200b", 10, true);
        assertThat(input.errors()).extracting(error -> error.args().get(0)).containsExactly(4, 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\ufffdb",
                "a\ue000b",
                "a\uffffb",
                "a\udbff\udfffb",
                "a\u0378b",
                "z\u0300\u0301\u0302\u0303\u0304\u0305a"
            })
    void what_nobody_can_read_is_refused(String given) {
        assertThat(input.name("name", given, 10, true)).isNull();
        assertThat(input.text("story", given, 10, true)).isNull();
        assertThat(wrong()).containsExactly("/name field.unreadable_characters", "/story field.unreadable_characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𬬻料与𬭊料鉴定",
                "云岫 ＡＢ１",
                "العربية",
                "👍🏽 ok",
                "e\u0301",
                "किताब",
                "<script>#{7*7}</script>'; --",
                "\ud884\udfb0 U+313B0"
            })
    void what_people_write_is_taken_as_it_is(String given) {
        assertThat(input.name("name", given, 60, true)).isEqualTo(given);
        assertThat(input.text("story", given, 60, true)).isEqualTo(given);
        assertThat(wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10,10", "10,11"})
    void a_length_counts_signs_and_not_halves_of_them(int longest, int signs) {
        String given = "𬬻".repeat(signs);
        String read = input.line("name", given, longest, true);
        if (signs <= longest) {
            assertThat(read).isEqualTo(given);
        } else {
            assertThat(wrong()).containsExactly("/name field.too_long[10, 11]");
        }
    }

    @Test
    void line_ends_are_all_alike_and_count_once() {
        assertThat(input.text("story", "a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\fh", 15, true))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
        assertThat(wrong()).isEmpty();
        assertThat(input.line("name", "a\r\nb", 15, true)).isNull();
        assertThat(wrong()).containsExactly("/name field.invisible_characters[2]");
    }

    @Test
    void blanks_around_it_are_not_meant_and_blanks_within_are_alike() {
        assertThat(input.line("name", "\u00a0\u3000 a\u00a0b\u2009c \u00a0\n", 15, true))
                .isEqualTo("a b c");
        assertThat(input.line("other", "\u00a0\u3000", 15, true)).isNull();
        assertThat(input.line("third", "\u00a0\u3000", 15, false)).isNull();
        assertThat(wrong()).containsExactly("/other field.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "—", "……", "()"})
    void nothing_is_called_by_what_has_no_letter(String given) {
        assertThat(input.name("name", given, 10, true)).isNull();
        assertThat(wrong()).containsExactly("/name field.no_letters");
        assertThat(input.line("contact", given, 10, true)).isEqualTo(given);
    }

    @Test
    void what_joins_signs_is_no_trick_in_a_text() {
        assertThat(input.text("story", "👨\u200d👩\u200d👧 می\u200cخواهم", 100, true))
                .isNotNull();
        assertThat(input.line("name", "👨\u200d👩\u200d👧", 100, true)).isNull();
    }

    @Test
    void each_field_has_one_error_and_all_are_told_at_once() {
        InputCheck one = new InputCheck("/sections/system");
        one.name("nameZh", "\u202e".repeat(200), 100, true);
        one.mail("contactEmail", "nobody", 100, true);
        assertThatThrownBy(one::check).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.errors().stream().map(FieldError::toString))
                .containsExactly(
                        "/sections/system/nameZh field.too_long[100, 200]",
                        "/sections/system/contactEmail field.email"));
    }

    @Test
    void a_reason_is_a_sentence_and_not_a_word() {
        assertThat(input.reason("reason", "x", 100)).isNull();
        assertThat(input.reason("again", "\ud842\udfb7".repeat(9), 100))
                .as("nine signs")
                .isNull();
        assertThat(wrong()).containsExactly("/reason field.too_short[10]", "/again field.too_short[10]");
        assertThat(input.reason("why", "\ud842\udfb7".repeat(10), 100)).isNotNull();
        assertThatThrownBy(() -> InputCheck.neededReason("reason", " x ", 100)).isInstanceOf(Invalid.class);
    }

    /** Anybody can send one, of megabytes: what takes the square of its length holds a thread for hours. */
    @Test
    void a_long_run_of_blanks_inside_a_text_is_read_at_once() {
        String within = "a" + " ".repeat(200_000) + "b";
        String tidied =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> InputCheck.tidied("  " + within + " \u3000\n"));
        assertThat(tidied).isEqualTo(within);
        assertThat(InputCheck.tidied(" \n ")).isEmpty();
    }
}
