package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbeian.common.Conflict;
import org.openbeian.registration.FieldsOf;

class DismissalTest {

    private final Dismissal nobodys = FieldsOf.made(Dismissal.class);
    private final Dismissal proposed = new Dismissal("one", "dream");

    @Test
    void a_second_supervisor_is_another_one() {
        assertThatThrownBy(() -> nobodys.mustBeOfAnother("two")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> proposed.mustBeOfAnother("one")).hasMessage("incident.second_supervisor");
        proposed.mustBeOfAnother("two");
    }

    @Test
    void who_agrees_agrees_to_that_person_and_that_reason() {
        assertThat(nobodys.getShown()).isNull();
        assertThat(proposed.getShown())
                .isNotNull()
                .isNotEqualTo(new Dismissal("two", "dream").getShown())
                .isNotEqualTo(new Dismissal("one", "mistake").getShown());
    }
}
