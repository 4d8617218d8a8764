package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.common.CanonicalJson;

class IncidentStateTest {

    @Test
    void the_moves_are_exactly_those_of_the_state_table() throws Exception {
        JsonObject machine = machine();
        List<String> expected = machine.getJsonArray("transitions").getValuesAs(JsonObject.class).stream()
                .filter(line -> !line.getString("from_state").equals("-"))
                .map(line -> line.getString("from_state") + " "
                        + line.getString("event").toUpperCase(Locale.ROOT) + " " + line.getString("to_state"))
                .toList();
        assertThat(IncidentState.table().moves()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_states_and_their_ends_are_those_of_the_state_table() throws Exception {
        for (JsonObject state : machine().getJsonArray("states").getValuesAs(JsonObject.class)) {
            assertThat(IncidentState.valueOf(state.getString("code")).isEnd())
                    .as(state.getString("code"))
                    .isEqualTo(state.getBoolean("terminal"));
        }
        assertThat(machine().getJsonArray("states")).hasSize(IncidentState.values().length);
    }

    @Test
    void what_the_table_does_not_allow_is_refused() {
        assertThatThrownBy(() -> IncidentState.MERGED.on(IncidentEvent.TRIAGE)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> IncidentState.REPORTED.on(IncidentEvent.CLOSE)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void every_state_but_the_ends_leads_on() {
        for (IncidentState state : IncidentState.values()) {
            boolean leadsOn = Arrays.stream(IncidentEvent.values()).anyMatch(state::allows);
            assertThat(leadsOn).as(state.name()).isEqualTo(!state.isEnd());
        }
    }

    private JsonObject machine() throws Exception {
        try (var in = getClass().getResourceAsStream("/domain/workflow.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getJsonObject("machines")
                    .getJsonObject("incident");
        }
    }
}
