package org.openbeian.web.frame.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostedFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState=stateless",
                "no=1&jakarta.faces.ViewState=stateless",
                "jakarta%2Efaces%2EViewState=1",
                "%6Aakarta.faces.ViewState",
                "a=b;jakarta.faces.ViewState=1",
                "form:jakarta.faces.ViewState=1",
                "javax.faces.ViewState=1",
                "jakarta.faces.partial.ajax=true",
                "JAKARTA.FACES.VIEWSTATE=1",
                "bad=%zz&jakarta.faces.ViewState=1",
            })
    void what_a_form_says_is_found_in_an_address(String query) {
        assertThat(PostedForms.saysForm(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no=AIR-1", "q=jakarta.faces.ViewState", "to=%2Fapp%2F&lang=en", "ln=css&v=1", "%zz=1"})
    void what_a_reader_asks_is_not(String query) {
        assertThat(PostedForms.saysForm(query)).isFalse();
    }
}
