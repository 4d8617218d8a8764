package org.openbeian.web.frame.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LostRacesTest {

    @Test
    void a_form_that_only_changes_its_language_has_lost_no_race() {
        assertThat(LostRaces.isAnswered(sent(Map.of("switch", "1")))).isTrue();
    }

    @Test
    void a_button_that_is_not_there_any_more_has() {
        assertThat(LostRaces.isAnswered(sent(Map.of("claim", "1")))).isFalse();
    }

    private static FacesContext sent(Map<String, String> form) {
        ExternalContext request = new ExternalContextWrapper(null) {
            @Override
            public Map<String, String> getRequestParameterMap() {
                return form;
            }
        };
        return new FacesContextWrapper(null) {
            @Override
            public Map<Object, Object> getAttributes() {
                return new HashMap<>();
            }

            @Override
            public ExternalContext getExternalContext() {
                return request;
            }
        };
    }
}
