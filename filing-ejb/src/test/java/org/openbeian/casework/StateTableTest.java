package org.openbeian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbeian.common.Conflict;

class StateTableTest {

    private enum Lamp {
        OFF,
        ON,
        BROKEN
    }

    private enum Act {
        SWITCH,
        DROP,
        THROW
    }

    private static final StateTable<Lamp, Act> TABLE = StateTable.of(Lamp.class, Act.class, "lamp.not_now")
            .move(Lamp.OFF, Act.SWITCH, Lamp.ON)
            .move(Lamp.ON, Act.SWITCH, Lamp.OFF)
            .move(Lamp.ON, Act.DROP, Lamp.BROKEN)
            .move(Lamp.ON, Act.THROW, Lamp.BROKEN)
            .build();

    @Test
    void an_event_leads_where_the_table_says() {
        assertThat(TABLE.next(Lamp.OFF, Act.SWITCH)).isEqualTo(Lamp.ON);
        assertThat(TABLE.next(Lamp.ON, Act.SWITCH)).isEqualTo(Lamp.OFF);
        assertThat(TABLE.allows(Lamp.ON, Act.DROP)).isTrue();
        assertThat(TABLE.events(Lamp.ON)).containsExactly(Act.SWITCH, Act.DROP, Act.THROW);
        assertThat(TABLE.moves()).contains("ON DROP BROKEN").hasSize(4);
    }

    @Test
    void what_is_not_in_the_table_is_refused_in_the_words_of_the_case() {
        assertThat(TABLE.allows(Lamp.OFF, Act.DROP)).isFalse();
        assertThatThrownBy(() -> TABLE.next(Lamp.OFF, Act.DROP))
                .isInstanceOfSatisfying(IllegalTransition.class, refused -> {
                    assertThat(refused.key()).isEqualTo("lamp.not_now");
                    assertThat(refused.args()).containsExactly(Lamp.OFF, Act.DROP);
                });
    }

    @Test
    void where_nothing_leads_on_is_an_end() {
        assertThat(TABLE.isEnd(Lamp.BROKEN)).isTrue();
        assertThat(TABLE.isEnd(Lamp.OFF)).isFalse();
        assertThat(TABLE.states(state -> !TABLE.isEnd(state))).containsExactly(Lamp.OFF, Lamp.ON);
    }

    @Test
    void one_event_leads_to_one_state() {
        var table = StateTable.of(Lamp.class, Act.class, "lamp.not_now").move(Lamp.OFF, Act.SWITCH, Lamp.ON);
        assertThatThrownBy(() -> table.move(Lamp.OFF, Act.SWITCH, Lamp.BROKEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_fits_the_state_is_offered_to_whom_nothing_bars() {
        assertThat(TABLE.can(Lamp.ON, Act.DROP, () -> {})).isTrue();
        assertThat(TABLE.can(Lamp.ON, Act.DROP, () -> {
                    throw new Conflict("lamp.not_yours");
                }))
                .isFalse();
        assertThat(TABLE.can(Lamp.OFF, Act.DROP, () -> {})).isFalse();
    }

    @Test
    void it_draws_itself() {
        assertThat(TABLE.diagram(Lamp.OFF))
                .isEqualTo(
                        """
                        stateDiagram-v2
                          [*] --> OFF
                          OFF --> ON: switch
                          ON --> OFF: switch
                          ON --> BROKEN: drop, throw""");
    }
}
