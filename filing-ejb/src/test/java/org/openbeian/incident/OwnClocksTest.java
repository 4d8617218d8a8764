package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.deadline.RunningClock;

/** Each party sees the clocks of its own duty. */
class OwnClocksTest {

    private static final Instant THEIRS = Instant.parse("2026-10-02T20:00:00Z");
    private static final Instant OWN = Instant.parse("2026-10-03T01:00:00Z");
    private static final Instant LATER = OWN.plusSeconds(3600);

    private static final ClockDefinition OF_OPERATORS = ClockDefinitions.get("PORTAL-INC-24H");
    private static final ClockDefinition OF_PROVIDERS = ClockDefinitions.get("EU-73-15D");

    private final Incident incident = IncidentTest.incident(1, 1, false);

    private OwnClocks party(boolean provider) {
        OwnShare share = OwnShare.of(incident, true, List.of(), OWN, List.of());
        return OwnClocks.of(share, List.of(), provider);
    }

    @Test
    void what_began_when_another_party_knew_is_not_the_party_s() {
        assertThat(OF_OPERATORS.getObliged()).isEqualTo("OPERATOR");
        assertThat(party(true).isOwn(OF_OPERATORS, THEIRS)).isFalse();
        assertThat(party(true).isOwn(OF_OPERATORS, OWN)).isTrue();
        assertThat(party(true).isOwn(OF_OPERATORS, LATER))
                .as("a graver level, known later")
                .isTrue();
        assertThat(party(true).getAware()).isEqualTo(OWN);
    }

    @Test
    void what_a_provider_owes_is_nothing_to_who_uses_the_system() {
        assertThat(OF_PROVIDERS.getObliged()).isEqualTo("PROVIDER");
        assertThat(party(true).isOwn(OF_PROVIDERS, OWN)).isTrue();
        assertThat(party(false).isOwn(OF_PROVIDERS, OWN)).isFalse();
        assertThat(party(false).isOwn(OF_OPERATORS, OWN)).isTrue();
    }

    @Test
    void the_authority_s_clock_does_not_tell_when_another_reported() {
        ClockDefinition acknowledge = ClockDefinitions.get(IncidentClocks.ACKNOWLEDGE);
        assertThat(party(true).isOwn(acknowledge, THEIRS)).isFalse();
        assertThat(party(true).isOwn(acknowledge, OWN)).isTrue();
    }

    @Test
    void what_the_handling_asks_for_is_owed_by_all_of_them() {
        for (String code : List.of(IncidentClocks.UPDATE, IncidentClocks.SUMMARY, IncidentClocks.SUMMARY_AGAIN)) {
            assertThat(party(false).isOwn(ClockDefinitions.get(code), THEIRS)).isTrue();
        }
    }

    @Test
    void who_does_not_know_yet_owes_no_first_report() {
        OwnShare unaware = OwnShare.of(incident, true, List.of(), null, List.of());
        assertThat(OwnClocks.of(unaware, List.of(), true).isOwn(OF_OPERATORS, OWN))
                .isFalse();
    }

    private static ClockDetail since(ClockDefinition clock, Instant start) {
        return new ClockDetail(RunningClock.start(clock, start), null, OWN.plusSeconds(60));
    }

    private static IncidentReport report(String aware, Instant receivedAt) {
        JsonObject said = Json.createObjectBuilder()
                .add("whatHappened", "问答答错")
                .add("otherSystem", "澜图问答")
                .add("awareAt", aware)
                .add("incidentType", "AI-PII")
                .add("whoAffected", "用户")
                .build();
        ReportAnswers answers = ReportAnswers.read(ReportStage.INITIAL, said, JsonValue.EMPTY_JSON_OBJECT, receivedAt);
        return new IncidentReport(
                Reporter.ORGANISATION, "ORG", "member", ReportStage.INITIAL, answers, "key", null, receivedAt);
    }

    /** What is kept of a moment is coarser than what may be sent of it. */
    @Test
    void who_is_the_only_one_to_know_sees_the_own_clock_to_the_nanosecond() {
        IncidentReport own = report("2026-10-03T01:00:00.123456789Z", LATER);
        OwnShare share = OwnShare.of(incident, false, List.of(own), LATER, List.of());
        Instant kept = Instant.parse("2026-10-03T01:00:00.123456Z");
        assertThat(OwnClocks.of(share, List.of(own), false).isOwn(OF_OPERATORS, kept))
                .isTrue();
    }

    @Test
    void what_only_the_earlier_of_two_keeps_is_shown_as_it_runs_for_the_party() {
        ClockDetail kept = since(OF_OPERATORS, THEIRS);
        ClockDetail gaveWay = since(OF_OPERATORS, OWN).ended(OWN.plusSeconds(30), false);
        ClockDetail ofAThird = since(OF_OPERATORS, THEIRS.plusSeconds(9)).ended(OWN.plusSeconds(30), false);
        for (List<ClockDetail> all : List.of(List.of(kept), List.of(kept, gaveWay), List.of(kept, ofAThird))) {
            assertThat(party(false).among(all)).singleElement().satisfies(clock -> {
                assertThat(clock.getStartedAt()).isEqualTo(OWN);
                assertThat(clock.getDueAt()).isEqualTo(OWN.plusSeconds(24 * 3600));
                assertThat(clock.getState()).isEqualTo(ClockState.RUNNING);
            });
        }
        assertThat(party(false).among(List.of(since(OF_PROVIDERS, THEIRS))))
                .as("of its own duty only")
                .isEmpty();
        assertThat(party(false).among(List.of(kept.ended(THEIRS.plusSeconds(60), false))))
                .as("no longer owed when it came to know")
                .isEmpty();
    }

    @Test
    void the_own_duty_ends_with_the_own_report_and_not_with_another_s() {
        ClockDetail kept = since(OF_OPERATORS, THEIRS).ended(THEIRS.plusSeconds(60), true);
        assertThat(party(false).among(List.of(kept))).singleElement().satisfies(clock -> assertThat(clock.getState())
                .isEqualTo(ClockState.RUNNING));
        IncidentReport own = report(OWN.toString(), LATER);
        OwnShare share = OwnShare.of(incident, true, List.of(own), LATER, List.of());
        assertThat(OwnClocks.of(share, List.of(own), false).among(List.of(kept)))
                .singleElement()
                .satisfies(clock -> assertThat(clock.getState()).isEqualTo(ClockState.MET));
    }
}
