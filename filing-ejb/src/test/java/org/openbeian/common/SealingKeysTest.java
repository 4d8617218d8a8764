package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealingKeysTest {

    private static final String ONE = key(1);
    private static final String TWO = key(2);
    private static final String THREE = key(3);

    private static String key(int filledWith) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filledWith);
        return Base64.getEncoder().encodeToString(key);
    }

    private static Map<String, byte[]> marks(String... lines) {
        return new Sealing(SealingKeys.of(List.of(lines))).marks();
    }

    static List<List<String>> ambiguous() {
        return List.of(
                List.of("seal a " + ONE, "seal a " + TWO, "receipt " + THREE),
                List.of("seal a " + ONE, "seal b " + ONE, "receipt " + THREE),
                List.of("seal a " + ONE, "receipt " + TWO, "receipt " + THREE),
                List.of("seal a " + ONE, "receipt " + ONE),
                List.of("receipt " + ONE, "seal a " + ONE),
                List.of("seal receipt " + ONE, "receipt " + TWO));
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void a_name_or_a_key_that_stands_there_twice_is_refused(List<String> lines) {
        assertThatThrownBy(() -> SealingKeys.of(lines))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice")
                .hasMessageNotContainingAny(ONE, TWO, THREE);
    }

    @Test
    void a_key_is_known_again_by_a_mark_that_is_not_the_key() {
        Map<String, byte[]> marks = marks("seal a " + ONE, "seal b " + TWO, "receipt " + THREE);
        assertThat(marks).containsOnlyKeys("a", "b", "receipt");
        assertThat(marks.get("a")).hasSize(32).isNotEqualTo(Base64.getDecoder().decode(ONE));
        assertThat(marks("seal other " + ONE, "receipt " + THREE).get("other")).isEqualTo(marks.get("a"));
    }

    @Test
    void with_another_key_of_the_same_name_nothing_starts() {
        Map<String, byte[]> known = marks("seal a " + ONE, "receipt " + THREE);
        assertThat(SealingCheck.wrong(marks("seal a " + ONE, "seal b " + TWO, "receipt " + THREE), known))
                .isEmpty();
        assertThat(SealingCheck.wrong(marks("seal a " + TWO, "receipt " + THREE), known))
                .contains("a");
        assertThat(SealingCheck.wrong(marks("seal a " + ONE, "receipt " + TWO), known))
                .contains("receipt");
        assertThat(SealingCheck.wrong(marks("seal b " + TWO, "receipt " + THREE), known))
                .as("the old key was taken out: what it sealed stays sealed, the rest goes on")
                .isEmpty();
    }
}
