package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AllegationsTest {

    private static final Allegations NOTHING = said(json -> json);
    private static final Allegations DEATH = said(json -> json.add("deathAlleged", true));
    private static final Allegations MINOR = said(json -> json.add("minorInvolved", true));

    private static Allegations said(UnaryOperator<JsonObjectBuilder> what) {
        JsonObjectBuilder begun = Json.createObjectBuilder()
                .add("awareAt", "2026-10-02T13:30:00Z")
                .add("profiles", JsonValue.EMPTY_JSON_ARRAY)
                .add("impact", JsonValue.EMPTY_JSON_OBJECT)
                .add("context", JsonValue.EMPTY_JSON_OBJECT);
        return Allegations.of(ReportAnswers.of(what.apply(begun).build()));
    }

    private static Allegations counted(String impact, String context) {
        return said(json -> json.add(
                        "impact", Json.createReader(new StringReader(impact)).readObject())
                .add("context", Json.createReader(new StringReader(context)).readObject()));
    }

    @Test
    void a_number_of_dead_people_is_a_death_and_none_is_not() {
        assertThat(counted("{\"deaths\": 0}", "{}").isDeath()).isFalse();
        assertThat(counted("{\"deaths\": 2}", "{}").isDeath()).isTrue();
        assertThat(counted("{}", "{\"death\": true}").isDeath()).isTrue();
        assertThat(counted("{}", "{\"death\": false}").isDeath()).isFalse();
        assertThat(DEATH.isDeath()).isTrue();
        assertThat(NOTHING.isDeath()).isFalse();
    }

    @Test
    void a_minor_is_said_or_is_the_kind() {
        assertThat(MINOR.isMinor()).isTrue();
        assertThat(said(json -> json.add("incidentType", "AI-MINOR")).isMinor()).isTrue();
        assertThat(said(json -> json.add("incidentType", "AI-PII")).isMinor()).isFalse();
        assertThat(NOTHING.isMinor()).isFalse();
    }

    @Test
    void what_was_alleged_once_stays_alleged() {
        for (Allegations both : List.of(DEATH.and(MINOR), MINOR.and(DEATH).and(NOTHING))) {
            assertThat(both.isDeath()).isTrue();
            assertThat(both.isMinor()).isTrue();
        }
        assertThat(NOTHING.and(DEATH).isMinor()).isFalse();
        assertThat(NOTHING.and(MINOR).isDeath()).isFalse();
    }

    @Test
    void of_either_nobody_decides_alone() {
        assertThat(DEATH.needSecondHand()).isTrue();
        assertThat(MINOR.needSecondHand()).isTrue();
        assertThat(NOTHING.needSecondHand()).isFalse();
    }
}
