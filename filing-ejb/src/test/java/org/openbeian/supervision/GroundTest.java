package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.Invalid;

/** What a proposal claims has to be there. */
class GroundTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_grave_incident_is_one_of_level_three_or_four(int level) {
        assertThat(refused(Ground.GRAVE_INCIDENT, level, true)).isEqualTo("supervision.no_grave_incident");
        assertThat(Ground.GRAVE_INCIDENT.isPossibleWith(level))
                .as("nor is it offered")
                .isFalse();
        assertThat(Ground.GRAVE_INCIDENT.isPossibleWith(3)).isTrue();
        assertThat(Ground.INSPECTION_FAILED.isPossibleWith(level)).isTrue();
        assertThatCode(() -> Ground.mustHold(Ground.GRAVE_INCIDENT, 3, false)).doesNotThrowAnyException();
        assertThatCode(() -> Ground.mustHold(Ground.GRAVE_INCIDENT, 4, false)).doesNotThrowAnyException();
    }

    @Test
    void a_breach_is_there() {
        assertThat(refused(Ground.CONDITION_BREACHED, 4, false)).isEqualTo("supervision.no_breach");
        assertThatCode(() -> Ground.mustHold(Ground.CONDITION_BREACHED, 0, true))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GRAVE_INCIDENT", "CONDITION_BREACHED"})
    void the_others_are_the_word_of_who_proposes(Ground ground) {
        assertThatCode(() -> Ground.mustHold(ground, 0, false)).doesNotThrowAnyException();
    }

    private static String refused(Ground ground, int level, boolean breached) {
        Invalid refused = assertThrows(Invalid.class, () -> Ground.mustHold(ground, level, breached));
        assertThat(refused.errors().get(0).pointer()).isEqualTo("/ground");
        return refused.errors().get(0).key();
    }
}
