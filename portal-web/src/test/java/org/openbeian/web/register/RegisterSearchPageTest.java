package org.openbeian.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;
import org.openbeian.register.RegisterPage;
import org.openbeian.register.RegisterQuery;
import org.openbeian.register.RegisterService;

class RegisterSearchPageTest {

    private static RegisterSearchPage page(RegisterService service) {
        RegisterSearchPage page = new RegisterSearchPage();
        page.service = service;
        return page;
    }

    /** Who is told to search for more than one character is not told that there is nothing. */
    @Test
    void where_the_question_was_refused_nothing_was_found_to_be_missing() {
        RegisterSearchPage page = page(new RegisterService() {
            @Override
            public RegisterPage search(RegisterQuery query) {
                throw new Invalid("/q", "register.one_ideograph");
            }
        });
        assertThatThrownBy(page::load).isInstanceOf(Invalid.class);
        assertThat(page.isSearched()).isFalse();
    }

    @Test
    void what_was_searched_for_in_vain_is_not_there() {
        RegisterSearchPage page = page(new RegisterService() {
            @Override
            public RegisterPage search(RegisterQuery query) {
                return new RegisterPage(List.of(), null);
            }
        });
        page.load();
        assertThat(page.isSearched()).isTrue();
    }
}
