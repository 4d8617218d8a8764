package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.register.RegisterEntry;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;

class OwnSharesTest {

    private static final Instant SINCE = Instant.parse("2026-10-03T01:00:00Z");
    private static final Instant AWARE = Instant.parse("2026-10-02T23:00:00Z");
    private static final String OWN_TYPE = "AI-MINOR";
    private static final CurrentCaller PARTY = Callers.member(Role.PROVIDER);
    private static final String OTHER = "another organisation";

    private final Incident incident = IncidentTest.incident(1, 1, false);
    private final IncidentSystem theirs = system("S1", "云岫文案助手");
    private final IncidentSystem own = system("S2", "澜图问答");
    private String opener = OTHER;

    @Test
    void staff_read_the_whole() {
        OwnShare share = share(Callers.staff(Role.SUPERVISOR), List.of());
        assertThat(share.getTitle()).isEqualTo(incident.getTitle());
        assertThat(share.getAwareAt()).isEqualTo(incident.getTimes().awareAt());
        assertThat(share.getFirstReportAt()).isEqualTo(incident.getTimes().firstReportAt());
        assertThat(share.getSystems()).containsExactly(theirs, own);
        assertThat(share.getType()).isEqualTo(incident.getType());
        assertThat(share.getReportedAt()).isEqualTo(incident.getReportedAt());
    }

    @Test
    void a_party_reads_the_own_words_times_and_systems() {
        OwnShare share = share(PARTY, List.of(report("澜图问答")));
        assertThat(share.getTitle()).isEqualTo("问答答错");
        assertThat(share.getAwareAt()).isEqualTo(AWARE);
        assertThat(share.getNoticedAt()).isEqualTo(AWARE);
        assertThat(share.getFirstReportAt()).isEqualTo(SINCE);
        assertThat(share.getReportedAt()).isEqualTo(SINCE);
        assertThat(share.getSystems()).containsExactly(own);
        assertThat(share.getType()).isEqualTo(OWN_TYPE).isNotEqualTo(incident.getType());
        JsonObject export = new IncidentExport(
                        incident, List.of(), share, JsonValue.EMPTY_JSON_OBJECT, List.of(), List.of(), Map.of())
                .toJson();
        assertThat(export.toString())
                .contains(AWARE.toString(), "澜图问答", "问答答错", OWN_TYPE)
                .doesNotContain(
                        incident.getType(),
                        theirs.getName(),
                        incident.getTitle(),
                        incident.getTimes().awareAt().toString());
    }

    @Test
    void that_somebody_died_is_told_by_whom_it_was_said() {
        Incident deadly = IncidentTest.incident(2, 2, true);
        assertThat(deadly.getAlleged().isDeath()).isTrue();
        assertThat(OwnShare.whole(deadly, List.of()).getDeath()).isTrue();
        assertThat(death(deadly, List.of(report("澜图问答"))))
                .as("another party said so, and it has not answered")
                .isEqualTo("null");
        IncidentReport nobody = report("澜图问答", Json.createObjectBuilder().add("deathAlleged", false));
        assertThat(death(deadly, List.of(nobody))).as("it has answered").isEqualTo("\"false\"");
        Incident other = IncidentTest.incident(2, 2, false);
        assertThat(OwnShare.whole(other, List.of(report("澜图问答")), List.of()).getDeath())
                .as("nobody has answered")
                .isNull();
        assertThat(OwnShare.whole(other, List.of(nobody), List.of()).getDeath()).isFalse();
        assertThat(death(deadly, List.of())).as("it has said nothing").isEqualTo("null");
        IncidentReport own = report("澜图问答", Json.createObjectBuilder().add("deathAlleged", true));
        assertThat(death(deadly, List.of(report("澜图问答"), own))).isEqualTo("\"true\"");
    }

    @Test
    void numbers_are_numbers_and_names_are_in_both_languages() {
        AiSystem filed = FieldsOf.made(AiSystem.class);
        FieldsOf.set(filed, "nameZh", "澜图问答");
        FieldsOf.set(filed, "nameEn", "Lantu Answers");
        JsonObject export = new IncidentExport(
                        incident,
                        List.of(),
                        OwnShare.whole(incident, List.of(own)),
                        Json.createObjectBuilder()
                                .add("directLossCny", "１２万")
                                .add("siteKind", "none")
                                .build(),
                        List.of(),
                        List.of(),
                        Map.of(own.getSystemId(), filed))
                .toJson();
        assertThat(export.toString())
                .contains("\"directLossCny\":120000", "\"siteKind\":\"none\"")
                .contains("\"systems\":{\"zh\":\"澜图问答\",\"en\":\"Lantu Answers\"}");
        assertThat(export.getJsonObject("eu_serious_incident").getString("system"))
                .isEqualTo("Lantu Answers");
    }

    private static String death(Incident incident, List<IncidentReport> reports) {
        OwnShare share = OwnShare.of(incident, true, reports, SINCE, List.of());
        return new IncidentExport(incident, reports, share, JsonValue.EMPTY_JSON_OBJECT, List.of(), List.of(), Map.of())
                .toJson()
                .getJsonObject("eu_serious_incident")
                .get("death")
                .toString();
    }

    /** Of two moments in which a party may have known the earlier one counts: what it says, and when it was told. */
    @Test
    void a_party_owes_from_when_it_knew_and_from_when_the_authority_has_told_it() {
        List<IncidentReport> reports = List.of(report("澜图问答"));
        assertThat(OwnClocks.of(share(PARTY, reports), reports, true).getAware())
                .as("as it says")
                .isEqualTo(AWARE);
        assertThat(OwnClocks.of(share(PARTY, List.of()), List.of(), true).getAware())
                .as("as it was told")
                .isEqualTo(SINCE);
        Instant told = AWARE.minusSeconds(60);
        OwnShare before = OwnShare.of(incident, true, reports, told, List.of());
        assertThat(OwnClocks.of(before, reports, true).getAware())
                .as("told before it says that it knew")
                .isEqualTo(told);
    }

    @Test
    void who_has_not_reported_reads_the_number_and_since_when_it_was_told() {
        OwnShare share = share(PARTY, List.of());
        assertThat(share.getTitle()).isEqualTo(incident.getNumber());
        assertThat(share.getAwareAt()).isEqualTo(SINCE);
        assertThat(share.getFirstReportAt()).isNull();
        assertThat(share.getReportedAt()).isEqualTo(SINCE);
        assertThat(share.getType()).as("another party has said it").isEqualTo(IncidentTerms.UNSURE);
        assertThat(share.getSystems()).as("the system that it filed").containsExactly(own);
    }

    @Test
    void what_the_authority_opened_is_called_as_the_authority_called_it() {
        opener = null;
        assertThat(share(PARTY, List.of()).getTitle()).isEqualTo(incident.getTitle());
        assertThat(share(PARTY, List.of()).getType()).isEqualTo(incident.getType());
        incident.rename(theirs.getName());
        assertThat(share(PARTY, List.of()).getTitle())
                .as("but not by another party's system")
                .isEqualTo(incident.getNumber());
    }

    private OwnShare share(CurrentCaller caller, List<IncidentReport> reports) {
        OwnShares shares = new OwnShares();
        shares.me = caller;
        shares.incidents = new IncidentRepository() {
            @Override
            List<IncidentAct> acts(String id) {
                return List.of(new IncidentAct(id, "REPORT", null, opener, null, IncidentTest.REPORTED));
            }

            @Override
            List<IncidentParty> parties(String id) {
                return List.of(new IncidentParty(id, OTHER, IncidentTest.REPORTED), party(id));
            }

            @Override
            Optional<RegisterEntry> entry(String said) {
                return Optional.empty();
            }

            @Override
            Optional<AiSystem> system(String id) {
                return id.equals(own.getSystemId()) && reports.isEmpty()
                        ? Optional.of(FieldsOf.made(AiSystem.class))
                        : Optional.empty();
            }
        };
        return shares.of(incident, reports, List.of(theirs, own));
    }

    private static IncidentParty party(String id) {
        return new IncidentParty(id, PARTY.get().organisationId(), SINCE);
    }

    private static IncidentReport report(String system) {
        return report(system, Json.createObjectBuilder());
    }

    private static IncidentReport report(String system, JsonObjectBuilder more) {
        JsonObject said = more.add("whatHappened", "问答答错")
                .add("otherSystem", system)
                .add("awareAt", AWARE.toString())
                .add("incidentType", OWN_TYPE)
                .add("whoAffected", "用户")
                .build();
        ReportAnswers answers = ReportAnswers.read(ReportStage.INITIAL, said, JsonValue.EMPTY_JSON_OBJECT, SINCE);
        return new IncidentReport(
                Reporter.ORGANISATION,
                PARTY.get().organisationId(),
                "member",
                ReportStage.INITIAL,
                answers,
                "key",
                null,
                SINCE);
    }

    private static IncidentSystem system(String id, String name) {
        return new IncidentSystem("I", id, name, IncidentTest.REPORTED);
    }
}
