package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.common.CanonicalJson;

class FilingStateTest {

    /** A list of states by hand, in the order of the table or by a test of its own. */
    private static final Pattern BY_HAND = Pattern.compile(
            "FilingState\\.AMENDMENT_PENDING,\\s*FilingState\\.RENEWAL_PENDING|FilingState::is(OnRegister|End)\\b");

    @Test
    void what_is_in_force_and_what_is_on_the_register_is_said_once() throws IOException {
        assertThat(BY_HAND.matcher("List.of(FilingState.AMENDMENT_PENDING,\n FilingState.RENEWAL_PENDING)")
                        .find())
                .as("the rule bites")
                .isTrue();
        List<Path> wrong = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                if (BY_HAND.matcher(Files.readString(source)).find()) {
                    wrong.add(source);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * Three moves of ours: the state table has no way for a change that is taken back, lapses or is overtaken by an order,
     * nor for the review of a suspension that lets it last.
     */
    private static final Set<String> OURS = Set.of(
            "AMENDMENT_PENDING END_CHANGE REGISTERED",
            "RENEWAL_PENDING END_CHANGE REGISTERED",
            "SUSPENDED CONTINUE_SUSPENSION SUSPENDED");

    @Test
    void the_moves_are_exactly_those_of_the_state_table_and_the_three_that_it_lacks() throws Exception {
        JsonObject table;
        try (var in = getClass().getResourceAsStream("/domain/workflow.json")) {
            table = CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<String> expected = table
                .getJsonObject("machines")
                .getJsonObject("registration")
                .getJsonArray("transitions")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(t -> t.getString("from_state") + " " + t.getString("event").toUpperCase(Locale.ROOT) + " "
                        + t.getString("to_state"))
                .collect(Collectors.toCollection(ArrayList::new));
        expected.addAll(OURS);

        assertThat(FilingState.table().moves()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_the_table_does_not_allow_is_refused() {
        assertThatThrownBy(() -> FilingState.WITHDRAWN.on(FilingEvent.SUBMIT)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> FilingState.ACCEPTED.on(FilingEvent.WITHDRAW)).isInstanceOf(IllegalTransition.class);
    }

    /** What the page of the withdrawal says: until it is accepted, not during a correction, again once that is answered. */
    @Test
    void a_filing_is_withdrawn_before_it_is_accepted_also_once_a_correction_is_answered() {
        assertThat(FilingState.values())
                .filteredOn(state -> state.allows(FilingEvent.WITHDRAW))
                .containsExactly(FilingState.SUBMITTED);
        assertThat(FilingState.CORRECTION_REQUESTED.on(FilingEvent.RESUBMIT)).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void every_state_but_the_ends_leads_on() {
        for (FilingState state : FilingState.values()) {
            boolean leadsOn = Arrays.stream(FilingEvent.values()).anyMatch(state::allows);
            assertThat(leadsOn).as(state.name()).isEqualTo(!state.isEnd());
        }
    }
}
