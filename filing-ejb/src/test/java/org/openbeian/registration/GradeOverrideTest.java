package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
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
        assertThatThrownBy(() -> GradeOverride.check(1, 0, REASON)).hasMessageContaining("grading.grade_range");
        assertThat(GradeOverride.check(1, 1, null)).isFalse();
        assertThat(GradeOverride.check(5, 5, null)).isFalse();
        assertThat(GradeOverride.check(5, 4, REASON)).isTrue();
    }

    @Test
    void a_reason_has_ten_characters() {
        assertThat(GradeOverride.check(3, 4, "一二三四五六七八九十")).isFalse();
        assertThatThrownBy(() -> GradeOverride.check(3, 4, "一二三四五六七八九")).hasMessageContaining("grading.reason_needed");
        assertThatThrownBy(() -> GradeOverride.check(3, 4, null)).hasMessageContaining("grading.reason_needed");
        assertThatCode(() -> GradeOverride.confirm(4, 3, "一二三四五六七八九十")).doesNotThrowAnyException();
        assertThatThrownBy(() -> GradeOverride.confirm(4, 3, "一二三四五六七八九")).isInstanceOf(Invalid.class);
    }
}
