package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;

class GapInputTest {

    private static final Set<String> KINDS = Set.of("MISSING", "UNCLEAR");

    private final InputCheck input = new InputCheck();

    @Test
    void each_gap_that_is_wrong_is_named_by_its_question() {
        checked(0, new GapInput("purpose", "MISSING", "请补充使用单位的授权书。"));
        checked(1, new GapInput("dataRights", "UNCLEAR", "短"));
        checked(2, new GapInput("nameEn", "UNCLEAR", ""));
        checked(3, new GapInput("model", "", "请说明所用的模型及其版本。"));
        checked(4, new GapInput("users", "OTHER", "请说明所用的模型及其版本。"));
        assertThat(input.errors())
                .extracting(FieldError::getField, FieldError::getKey)
                .containsExactly(
                        tuple("dataRights", "field.too_short"),
                        tuple("nameEn", "field.required"),
                        tuple("model", "correction.gap_kind"),
                        tuple("users", "field.unknown_option"));
    }

    private void checked(int at, GapInput gap) {
        gap.checked("gaps/" + at + "/", KINDS, 1000, input);
    }
}
