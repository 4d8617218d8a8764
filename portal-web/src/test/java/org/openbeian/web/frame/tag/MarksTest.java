package org.openbeian.web.frame.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.incident.IncidentState;
import org.openbeian.register.RegisterVersion;
import org.openbeian.registration.FilingState;

class MarksTest {

    private final Marks marks = new Marks();

    /** An end without a shape of its own has the neutral one; everything under way has one of its own. */
    @Test
    void states_under_way_have_a_shape() {
        assertThat(Arrays.stream(FilingState.values()).filter(state -> !state.isEnd()))
                .noneMatch(state -> marks.of(state).equals("none"));
        assertThat(Arrays.stream(IncidentState.values()).filter(state -> !state.isEnd()))
                .noneMatch(state -> marks.of(state).equals("none"));
        assertThat(marks.of(ComplaintState.URGENT)).isNotEqualTo("none");
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingState.class,
            names = {"SUSPENDED", "REVOKED", "DEREGISTERED", "EXPIRED"})
    void the_last_version_is_not_in_force_while_its_registration_is_not(FilingState standing) {
        String shown = marks.version(RegisterVersion.State.CURRENT, standing);
        assertThat(marks.word("version_state", shown)).isEqualTo("state." + standing);
        assertThat(marks.version(RegisterVersion.State.CURRENT, standing.name()))
                .isEqualTo(standing.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingState.class,
            names = {"REGISTERED", "AMENDMENT_PENDING", "RENEWAL_PENDING"})
    void while_it_holds_the_version_does(FilingState standing) {
        assertThat(marks.version(RegisterVersion.State.CURRENT, standing)).isEqualTo("CURRENT");
    }

    @Test
    void what_is_not_the_last_version_keeps_its_own_word() {
        assertThat(marks.version(RegisterVersion.State.SUPERSEDED, FilingState.SUSPENDED))
                .isEqualTo("SUPERSEDED");
    }
}
