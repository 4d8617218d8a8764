package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;

class OpinionReasonTest {

    @Test
    void who_does_not_agree_says_why_and_who_agrees_may_say_so_in_a_word() {
        assertThat(ReviewService.opinion("APPROVE", "同意。")).isEqualTo("同意。");
        assertThatThrownBy(() -> ReviewService.opinion("REJECT", "不同意。")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Acting.reason("reason", "x")).isInstanceOf(Invalid.class);
    }
}
