package org.openbeian.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseLinksTest {

    @Test
    void the_next_page_keeps_what_was_searched_for() {
        assertThat(CaseLinks.next("/desk/all?", "BH-2026-000051", "")).isEqualTo("/desk/all?after=BH-2026-000051");
        assertThat(CaseLinks.next("/desk/?view=mine&", "x", "a&b 云"))
                .isEqualTo("/desk/?view=mine&after=x&q=a%26b+%E4%BA%91");
    }
}
