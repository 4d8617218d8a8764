package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u202eb", "a\u200bb", "a\ufeffb", "a\u2028b", "a\ud800b", "a\u001bb", "a\u2066b"})
    void what_nobody_sees_is_found_everywhere(String text) {
        assertThat(InvisibleCharacters.inLine(text)).isTrue();
        assertThat(InvisibleCharacters.inText(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岫 ａｂｃ １２３", "العربية עברית", "😀", "e\u0301", "<script>#{7*7}</script>'; --", ""})
    void what_can_be_seen_is_found_nowhere(String text) {
        assertThat(InvisibleCharacters.inLine(text)).isFalse();
        assertThat(InvisibleCharacters.inText(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo", "one\ttwo", "👨\u200d👩\u200d👧", "می\u200cخواهم"})
    void a_longer_text_has_lines_and_joined_signs(String text) {
        assertThat(InvisibleCharacters.inLine(text)).isTrue();
        assertThat(InvisibleCharacters.inText(text)).isFalse();
    }
}
