package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.Conflict;

/** Two windows of one firm: the numbers of the one are not put back by the other, which has not shown them. */
class ReportingServiceTest {

    private static final String KEY = "key-of-a-form";

    private final IncidentDesk on = new IncidentDesk(IncidentTest.incident(1, 1, false));
    private final List<IncidentStatement> said = new ArrayList<>();
    private final ReportingService service = new ReportingService();

    @BeforeEach
    void a_firm_has_reported() {
        service.me = Callers.member(Role.PROVIDER);
        service.cases = on.cases;
        service.incidents = on.new Found() {
            @Override
            Optional<IncidentReport> sentBefore(String key) {
                return Optional.empty();
            }

            @Override
            List<IncidentStatement> statements(String id) {
                return said;
            }
        };
        service.facts = new KnownFacts();
        service.facts.incidents = service.incidents;
        service.facts.me = service.me;
        says(service.me.get().organisationId(), 80);
    }

    @Test
    void newer_numbers_of_a_colleague_are_not_put_back() {
        String shown = shown();
        said.clear();
        says(service.me.get().organisationId(), 1_200_000);
        refused(() -> service.update("id", with("impact", persons(80)), KEY, shown));
        refused(() -> service.submitSummary("id", with("impact", persons(80)), KEY, shown));
        refused(() -> service.contain("id", with("impact", persons(80)), KEY));
        assertThat(on.cases.done()).isEmpty();
    }

    @Test
    void what_is_sent_along_begins_with_what_was_shown() {
        for (JsonObject answers : List.of(
                with("impact", persons(80)),
                with("context", persons(80)),
                with("profiles", Json.createArrayBuilder().add("CN").build()))) {
            assertThatCode(() -> service.facts.mustBeAsShown(on.incident, answers, shown()))
                    .doesNotThrowAnyException();
            refused(() -> service.facts.mustBeAsShown(on.incident, answers, null));
        }
    }

    /** So that what is told in words only, and by a page without numbers, is never held up by them. */
    @Test
    void who_says_nothing_of_the_facts_needs_none() {
        JsonObject empty = Json.createObjectBuilder(with("impact", JsonValue.EMPTY_JSON_OBJECT))
                .add("context", JsonValue.EMPTY_JSON_OBJECT)
                .build();
        assertThatCode(() -> service.facts.mustBeAsShown(on.incident, empty, null))
                .doesNotThrowAnyException();
    }

    @Test
    void what_another_side_says_holds_up_nobody() {
        String shown = shown();
        says("another", 900);
        assertThat(shown()).isEqualTo(shown);
    }

    private void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Conflict.class).hasMessage("incident.facts_moved");
    }

    private String shown() {
        return KnownFacts.basis(service.facts.own(on.incident).orElse(JsonValue.EMPTY_JSON_OBJECT))
                .stamp();
    }

    private void says(String side, int persons) {
        said.add(new IncidentStatement("id", side, with("impact", persons(persons)), IncidentTest.REPORTED));
    }

    private static JsonObject persons(int many) {
        return Json.createObjectBuilder().add("piiPersons", many).build();
    }

    private static JsonObject with(String part, JsonValue value) {
        return Json.createObjectBuilder()
                .add("progress", "仍在处理。")
                .add(part, value)
                .build();
    }
}
