package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingKeys;

class ReceiptCodeTest {

    private static final String KEY_A = key(1);
    private static final String KEY_B = key(2);
    private static final String KEY_C = key(3);
    private static final Sealing SEALING = sealing("seal a " + KEY_A, "receipt " + KEY_B);

    static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    private static Sealing sealing(String... lines) {
        return new Sealing(SealingKeys.of(List.of(lines)));
    }

    private static ReceiptCode drawn() {
        return ReceiptCode.drawn(SEALING, 1, FormToken.since(Instant.now()).getDrawn());
    }

    @Test
    void a_code_has_more_than_112_bits_and_comes_in_groups_of_four() {
        assertThat(drawn().grouped()).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}");
        // the last character checks, the others are drawn
        assertThat(23 * 5).isGreaterThanOrEqualTo(112);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(drawn().grouped());
        }
        assertThat(codes).hasSize(1000);
    }

    @Test
    void it_is_read_as_people_type_it() {
        String code = drawn().grouped();
        String hash = ReceiptCode.read(code).orElseThrow().hash(SEALING, 1);
        for (String typed : List.of(
                code.toLowerCase(java.util.Locale.ROOT),
                code.replace("-", ""),
                " " + code.replace("-", " ") + " ",
                code.replace('0', 'o').replace('1', 'l'),
                code.replace('-', '–'),
                code.chars()
                        .mapToObj(c -> String.valueOf((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)))
                        .collect(java.util.stream.Collectors.joining()))) {
            assertThat(ReceiptCode.read(typed).orElseThrow().hash(SEALING, 1))
                    .as(typed)
                    .isEqualTo(hash);
        }
    }

    @Test
    void a_code_is_looked_for_in_a_page_of_text_and_not_in_a_book() {
        String code = drawn().grouped();
        assertThat(ReceiptCode.read("回执码 ".repeat(400) + code)).isPresent();
        assertThat(ReceiptCode.read("AAAA-".repeat(400_000) + code)).isEmpty();
        assertThat(ReceiptCode.read(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "回执码：%s",
                "回执码: %s。",
                "Receipt code: %s.",
                "receipt code %s",
                "“%s”",
                "%s，",
                "编号 CMP-990100-2026-000021，回执码 %s",
                "CMP-990100-2026-000021 %s",
                "CMP-990100-2026-000021\r\n%s\r\nhttps://beian.example/beihai/complaint-status\r\n"
            })
    void it_is_read_with_what_is_pasted_around_it(String around) {
        for (int i = 0; i < 100; i++) {
            String code = drawn().grouped();
            String pasted = around.formatted(code);
            assertThat(ReceiptCode.read(pasted).map(ReceiptCode::grouped))
                    .as(pasted)
                    .contains(code);
            assertThat(ReceiptCode.isOnlyNumber(pasted)).isFalse();
        }
    }

    @Test
    void a_word_of_four_letters_before_groups_without_dashes_is_not_part_of_it() {
        String code = drawn().grouped();
        assertThat(ReceiptCode.read("Receipt code " + code.replace("-", " ")).map(ReceiptCode::grouped))
                .contains(code);
        assertThat(ReceiptCode.read("Receipt code: " + code.replace("-", "") + ".")
                        .map(ReceiptCode::grouped))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CMP-990100-2026-000021, true",
        "投诉编号：cmp 990100 2026 000021。, true",
        "CMP9901002026000021, true",
        "CMP-990100-2026-000021 XBPA-AAAA-AAAA-AAAA-AAAA-AAAA, false",
        "XBPA-AAAA-AAAA-AAAA-AAAA-AAAA, false",
        "INC-990100-2026-000021, false",
        "XBPA, false"
    })
    void the_number_of_the_complaint_is_told_from_its_code(String typed, boolean number) {
        assertThat(ReceiptCode.isOnlyNumber(typed)).isEqualTo(number);
        assertThat(ReceiptCode.read(typed)).isEmpty();
    }

    @Test
    void who_has_it_before_them_can_type_its_last_group() {
        String code = drawn().grouped();
        ReceiptCode read = ReceiptCode.asTyped(code);
        String last = code.substring(code.length() - 4);
        for (String typed : List.of(last, " " + last.toLowerCase(java.util.Locale.ROOT) + " ", "-" + last, code)) {
            assertThat(read.endsWith(typed)).as(typed).isTrue();
        }
        for (String typed : List.of("", last.substring(1), "-", code.substring(0, 4) + last)) {
            assertThat(read.endsWith(typed)).as(typed).isFalse();
        }
        assertThat(read.endsWith(null)).isFalse();
        assertThat(ReceiptCode.asTyped("no code").endsWith("-")).isFalse();
    }

    @Test
    void one_wrong_character_is_told_at_once() {
        String code = drawn().grouped();
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != '-') {
                char other = code.charAt(i) == '7' ? '8' : '7';
                assertThat(ReceiptCode.read(code.substring(0, i) + other + code.substring(i + 1)))
                        .isEmpty();
            }
        }
        assertThat(ReceiptCode.read(null)).isEmpty();
        assertThat(ReceiptCode.read("")).isEmpty();
        assertThat(ReceiptCode.read(code + "0")).isEmpty();
        assertThat(ReceiptCode.read("U".repeat(24))).isEmpty();
    }

    @Test
    void the_hash_belongs_to_one_authority_and_one_installation() {
        ReceiptCode code = drawn();
        assertThat(code.hash(SEALING, 1)).hasSize(64).isEqualTo(code.hash(SEALING, 1));
        assertThat(code.hash(SEALING, 2)).isNotEqualTo(code.hash(SEALING, 1));
        assertThat(code.hash(sealing("seal a " + KEY_A, "receipt " + KEY_C), 1)).isNotEqualTo(code.hash(SEALING, 1));
        assertThat(code.hash(sealing("seal a " + KEY_A, "seal b " + KEY_C, "receipt " + KEY_B), 1))
                .as("a new sealing key changes no receipt")
                .isEqualTo(code.hash(SEALING, 1));
    }

    /** What is slow holds no connection: it was done before the service was called. */
    @Test
    void a_hash_is_made_before_a_transaction_begins_and_not_within() {
        int[] status = {Status.STATUS_NO_TRANSACTION};
        ReceiptHashing hashing = new ReceiptHashing();
        hashing.sealing = SEALING;
        hashing.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                ReceiptCodeTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, args) -> status[0]);
        byte[] form = FormToken.since(Instant.now()).getDrawn();
        ReceiptCode code = hashing.drawn(form, 1);
        String hash = ReceiptCode.drawn(SEALING, 1, form).hash(SEALING, 1);
        // nothing is left to be made, for without a key nothing could be
        assertThat(code.hash(null, 1)).isEqualTo(hash);
        assertThat(code.hash(SEALING, 2)).as("of another authority").isNotEqualTo(hash);
        status[0] = Status.STATUS_ACTIVE;
        ReceiptCode late = drawn();
        assertThatThrownBy(() -> hashing.hashed(late, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_form_brings_the_same_code() {
        byte[] form = FormToken.since(Instant.now()).getDrawn();
        assertThat(ReceiptCode.drawn(SEALING, 1, form).grouped())
                .isEqualTo(ReceiptCode.drawn(SEALING, 1, form).grouped())
                .isNotEqualTo(ReceiptCode.drawn(SEALING, 2, form).grouped());
    }

    @Test
    void a_code_does_not_print_itself() {
        assertThat(drawn()).hasToString("ReceiptCode");
    }

    @Test
    void a_ticket_is_read_where_it_was_signed() {
        Instant since = Instant.parse("2026-11-12T01:46:00.123Z");
        FormToken ticket = FormToken.since(since);
        String sent = ticket.write(SEALING, 1);
        FormToken read = FormToken.read(sent, SEALING, 1).orElseThrow();
        assertThat(read.getSince()).isEqualTo(since);
        assertThat(read.getDrawn()).isEqualTo(ticket.getDrawn());
        assertThat(FormToken.read(sent, SEALING, 2)).isEmpty();
        assertThat(FormToken.read(sent.substring(1) + "A", SEALING, 1)).isEmpty();
        assertThat(FormToken.read("<script>", SEALING, 1)).isEmpty();
        assertThat(FormToken.read(null, SEALING, 1)).isEmpty();
    }

    @Test
    void what_is_sealed_opens_in_its_place_only() {
        byte[] sealed = SEALING.sealText("complaint.story/1", "说了什么");
        assertThat(SEALING.openText("complaint.story/1", sealed)).isEqualTo("说了什么");
        assertThatThrownBy(() -> SEALING.openText("complaint.story/2", sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> SEALING.openText("complaint.story/1", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThat(SEALING.sealText("x", "same")).isNotEqualTo(SEALING.sealText("x", "same"));
        assertThat(SEALING.openText("x", null)).isNull();
    }

    @Test
    void keys_are_changed_without_losing_what_is_old() {
        byte[] old = SEALING.sealText("x", "old");
        Sealing changed = sealing("# changed on 1 December", "seal a " + KEY_A, "seal b " + KEY_C, "receipt " + KEY_B);
        assertThat(changed.openText("x", old)).isEqualTo("old");
        assertThat(new String(changed.sealText("x", "new"), 1, 1, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("b");
        assertThatThrownBy(() -> sealing("seal b " + KEY_C, "receipt " + KEY_B).openText("x", old))
                .hasMessageContaining("a is not in the file");
    }

    @Test
    void a_file_that_is_no_file_of_keys_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> sealing("seal a " + KEY_A)).hasMessageContaining("needs a line");
        assertThatThrownBy(() -> sealing("sael a " + KEY_A)).message().doesNotContain(KEY_A);
        assertThatThrownBy(() -> sealing("seal a AAAA", "receipt " + KEY_A)).hasMessageContaining("32 bytes");
    }
}
