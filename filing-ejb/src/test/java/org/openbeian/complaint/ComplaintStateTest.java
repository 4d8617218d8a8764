package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Conflict;

class ComplaintStateTest {

    @Test
    void the_moves_are_exactly_those_of_the_state_table() throws Exception {
        JsonObject machine = machine();
        List<String> expected = machine.getJsonArray("transitions").getValuesAs(JsonObject.class).stream()
                .filter(move -> !move.getString("from_state").equals("-"))
                .map(move -> move.getString("from_state") + " "
                        + move.getString("event").toUpperCase(Locale.ROOT) + " " + move.getString("to_state"))
                .toList();
        assertThat(ComplaintState.table().moves()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_ends_are_those_of_the_state_table() throws Exception {
        for (JsonObject state : machine().getJsonArray("states").getValuesAs(JsonObject.class)) {
            assertThat(ComplaintState.valueOf(state.getString("code")).isEnd())
                    .as(state.getString("code"))
                    .isEqualTo(state.getBoolean("terminal"));
        }
        assertThat(ComplaintState.values())
                .hasSize(machine().getJsonArray("states").size());
    }

    @Test
    void what_the_table_does_not_allow_is_refused() {
        assertThatThrownBy(() -> ComplaintState.URGENT.on(ComplaintEvent.REFUSE))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> ComplaintState.CLOSED.on(ComplaintEvent.ASK_REVIEW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void what_is_open_can_still_move() {
        assertThat(ComplaintState.open()).allSatisfy(state -> assertThat(Arrays.stream(ComplaintEvent.values()))
                .anyMatch(state::allows));
    }

    private JsonObject machine() throws Exception {
        try (var in = getClass().getResourceAsStream("/domain/workflow.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getJsonObject("machines")
                    .getJsonObject("complaint");
        }
    }
}
