package org.openbeian.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsentPartTest {

    /** Else what was saved by one link is written over by what was typed by another. */
    @Test
    void a_page_is_one_page_by_whichever_link_it_was_reached() {
        String page = "/app/registration/section?code=data&id=1";
        for (String query : new String[] {
            "code=data&id=1", "id=1&code=data", "back=check&id=1&code=data", "lang=en&id=1&code=data&done=saved&at=2"
        }) {
            assertThat(UnsentPart.of("/app/registration/section", query)).isEqualTo(page);
        }
        assertThat(UnsentPart.of("/app/registration/section", "id=2&code=data")).isNotEqualTo(page);
        assertThat(UnsentPart.of("/app/registration/new", null)).isEqualTo("/app/registration/new");
        assertThat(UnsentPart.of("/app/registration/new", "done=saved")).isEqualTo("/app/registration/new");
    }

    @Test
    void what_somebody_wrote_is_shown_to_be_copied() {
        assertThat(UnsentPart.isProse("本系统按输入写出文案，由人改定后使用。")).isTrue();
        assertThat(UnsentPart.isProse("The vendor has been told.")).isTrue();
    }

    @Test
    void the_keys_of_a_form_and_the_codes_of_a_choice_are_nobodys_work() {
        assertThat(UnsentPart.isProse("1f0c9b52-6d0e-4b55-9c3a-0d2f7f6f9a11")).isFalse();
        assertThat(UnsentPart.isProse("widespread_infringement")).isFalse();
        assertThat(UnsentPart.isProse("同意")).isFalse();
    }
}
