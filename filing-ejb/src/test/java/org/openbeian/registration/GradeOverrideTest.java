package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;

class GradeOverrideTest {

    private static final String REASON = "实际用途不涉及关键信息基础设施。";

    @Test
    void below_the_floor_takes_a_reason_of_the_second_too() {
        assertThat(GradeOverride.check(4, 3, REASON)).as("a second one looks").isTrue();
        assertThatThrownBy(() -> GradeOverride.confirm(4, 3, null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).key()).isEqualTo("grading.below_floor"));
        assertThatThrownBy(() -> GradeOverride.confirm(4, 3, "同意")).isInstanceOf(Invalid.class);
        assertThatCode(() -> GradeOverride.confirm(4, 3, REASON)).doesNotThrowAnyException();
    }

    @Test
    void at_the_floor_and_above_the_second_agrees_without_one() {
        assertThatCode(() -> GradeOverride.confirm(3, 3, null)).doesNotThrowAnyException();
        assertThatCode(() -> GradeOverride.confirm(1, 2, "")).doesNotThrowAnyException();
    }

    @Test
    void a_grade_of_the_scale_is_set_and_no_other() {
        assertThat(wrong(1, 0, REASON)).containsExactly("/grade grading.grade_range");
        assertThat(wrong(4, 1, "")).as("all at once, each at its field").hasSize(2);
        assertThat(GradeOverride.check(1, 1, null)).isFalse();
        assertThat(GradeOverride.check(5, 5, null)).isFalse();
        assertThat(GradeOverride.check(5, 4, REASON)).isTrue();
    }

    @Test
    void a_reason_has_ten_characters() {
        assertThat(GradeOverride.check(3, 4, "一二三四五六七八九十")).isFalse();
        assertThat(wrong(3, 4, "一二三四五六七八九")).containsExactly("/reason grading.reason_needed[10]");
        assertThat(wrong(3, 4, null)).containsExactly("/reason grading.reason_needed[10]");
        assertThatCode(() -> GradeOverride.confirm(4, 3, "一二三四五六七八九十")).doesNotThrowAnyException();
        assertThatThrownBy(() -> GradeOverride.confirm(4, 3, "一二三四五六七八九")).isInstanceOf(Invalid.class);
    }

    private static List<String> wrong(int proposed, int wanted, String reason) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> GradeOverride.check(proposed, wanted, reason));
        return refused.errors().stream().map(FieldError::toString).toList();
    }
}
