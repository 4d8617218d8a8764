package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.registration.FieldsOf;

class PassedOnTest {

    private final PassedOn unknown = FieldsOf.made(PassedOn.class);

    @Test
    void only_levels_3_and_4_are_passed_on_and_only_once_as_what_they_are() {
        assertThat(unknown.isToBe(Gravity.first(2, 2))).isFalse();
        assertThat(unknown.isToBe(Gravity.first(3, 3))).isTrue();
        PassedOn known = unknown.now(Gravity.first(3, 3), IncidentTest.REPORTED);
        assertThat(known.getAt()).isEqualTo(IncidentTest.REPORTED);
        assertThat(known.isToBe(Gravity.first(3, 3))).isFalse();
        assertThat(known.isToBe(Gravity.first(4, 4))).as("it is graver now").isTrue();
        assertThat(known.told(Gravity.first(4, 4)).isToBe(Gravity.first(4, 4))).isFalse();
    }

    @Test
    void what_is_new_is_due_to_an_authority_that_knows_of_it_until_it_is_told() {
        assertThat(unknown.changed().isDue()).isFalse();
        PassedOn changed =
                unknown.now(Gravity.first(3, 3), IncidentTest.REPORTED).changed();
        assertThat(changed.isDue()).isTrue();
        assertThat(changed.told(Gravity.first(3, 3)).isDue()).isFalse();
        assertThat(changed.told(Gravity.first(3, 3)).getAt()).isEqualTo(IncidentTest.REPORTED);
        assertThat(changed.now(Gravity.first(4, 4), IncidentTest.REPORTED).isDue())
                .isFalse();
    }
}
