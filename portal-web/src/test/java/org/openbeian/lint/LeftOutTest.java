package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who reads the conditions of a registration reads as well which the rules ask for and the approval has left out. */
class LeftOutTest {

    @Test
    void where_conditions_are_listed_those_that_were_left_out_are_too() {
        assertThat(Sources.pagesAndParts().values())
                .filteredOn(page -> page.contains("/WEB-INF/parts/condition.xhtml"))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("/WEB-INF/parts/left-out.xhtml"));
    }
}
