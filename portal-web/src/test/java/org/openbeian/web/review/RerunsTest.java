package org.openbeian.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RerunsTest {

    /** A form that is checked for forged values walks through the part that is not shown. */
    @Test
    void a_case_that_was_not_held_against_newer_rules_has_no_words_about_it() {
        assertThat(new Reruns().words(null)).isEmpty();
    }
}
