package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

class GapInputTest {

    private final InputCheck input = new InputCheck();

    @Test
    void each_gap_that_is_wrong_is_named_by_its_question() {
        checked(0, new GapInput("purpose", "MISSING", "请补充使用单位的授权书。"));
        checked(1, new GapInput("dataRights", "UNCLEAR", "短"));
        checked(2, new GapInput("nameEn", "UNCLEAR", ""));
        checked(3, new GapInput("model", "", "请说明所用的模型及其版本。"));
        checked(4, new GapInput("users", "OTHER", "请说明所用的模型及其版本。"));
        assertThat(input.errors())
                .extracting(FieldError::getField, FieldError::key)
                .containsExactly(
                        tuple("dataRights", "field.too_short"),
                        tuple("nameEn", "field.required"),
                        tuple("model", "correction.gap_kind"),
                        tuple("users", "field.unknown_option"));
    }

    @Test
    void one_gap_at_least_and_a_hundred_at_most_are_told_at_once() {
        GapInput gap = new GapInput("purpose", "MISSING", "请补充使用单位的授权书。");
        assertThat(GapInput.checked(Collections.nCopies(100, gap), field -> true))
                .hasSize(100);
        assertThat(refused(List.of(), true)).isEqualTo("correction.gaps_count");
        assertThat(refused(Collections.nCopies(101, gap), true)).isEqualTo("correction.gaps_count");
    }

    @Test
    void a_gap_is_about_a_question_of_the_form_and_says_what_is_wanted() {
        assertThat(refused(List.of(new GapInput("made up", "MISSING", "请补充使用单位的授权书。")), false))
                .isEqualTo("field.unknown_option");
        assertThat(refused(List.of(new GapInput("purpose", "MISSING", "短")), true))
                .isEqualTo("field.too_short");
    }

    private static String refused(List<GapInput> gaps, boolean question) {
        return assertThrows(Invalid.class, () -> GapInput.checked(gaps, field -> question))
                .errors()
                .get(0)
                .key();
    }

    private void checked(int at, GapInput gap) {
        gap.checked("gaps/" + at + "/", input);
    }
}
