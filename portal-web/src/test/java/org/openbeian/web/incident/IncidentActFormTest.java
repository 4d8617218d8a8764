package org.openbeian.web.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.incident.IncidentLinkingService;

class IncidentActFormTest {

    @Test
    void a_number_that_no_incident_has_is_told_at_its_field() {
        IncidentActForm form = new IncidentActForm();
        form.page = new IncidentCasePage() {
            @Override
            public String getId() {
                return "i";
            }
        };
        form.linking = new IncidentLinkingService() {
            @Override
            public String merge(String id, String survivor, String reason, boolean differs) {
                throw new NotFound();
            }
        };
        assertThatThrownBy(form::merge).isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getField()).isEqualTo("survivor")));
    }
}
