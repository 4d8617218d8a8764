package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.Conflict;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.IncidentState;
import org.openbeian.incident.ReportingService;

/** What is known of an incident grows with what each side says, and nobody unsays what another one said. */
@ExtendWith(ArquillianExtension.class)
class FactsOfAnIncidentIT {

    private static final String HERE = Registered.HERE;
    private static final String OPERATOR = "yunxiu.filer";
    private static final String KEY_USER = "xinglin.filer";

    @Inject
    People people;

    @Inject
    Registered registered;

    @Inject
    Office office;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentService incidents;

    @Inject
    IncidentDeskService desk;

    @Inject
    IncidentLinkingService linking;

    private final Instant aware = Instant.now().minus(Duration.ofMinutes(20));

    @Test
    void an_update_after_a_merge_leaves_what_the_other_report_said() {
        String survivor = report(OPERATOR, answers("服务变慢").build());
        String merged = report(
                KEY_USER,
                answers("病案泄露").add("impact", number("piiPersons", 20_000_000)).build());
        supervise(() -> linking.merge(merged, look(survivor).getIncident().getNumber(), "同一件事的两份报告。", true));
        people.as(OPERATOR, HERE, () -> reporting.update(survivor, said(), key()));
        assertThat(fact(survivor, "piiPersons")).isEqualTo("20000000");

        people.as(
                KEY_USER,
                HERE,
                () -> reporting.update(
                        survivor,
                        with(number("piiPersons", 900)),
                        key(),
                        incidents.open(survivor).getFactsShown()));
        assertThat(fact(survivor, "piiPersons"))
                .as("whoever said it corrects it")
                .isEqualTo("900");
        assertThat(look(survivor).getIncident().getGravity().getLevel())
                .as("only a supervisor makes it lighter")
                .isGreaterThan(1);
        people.as(
                OPERATOR,
                HERE,
                () -> reporting.update(
                        survivor,
                        with(number("piiPersons", 5)),
                        key(),
                        incidents.open(survivor).getFactsShown()));
        assertThat(fact(survivor, "piiPersons")).as("the other side says more").isEqualTo("900");
    }

    @Test
    void numbers_of_a_colleague_are_not_put_back_by_a_page_that_has_not_shown_them() {
        String id = report(
                OPERATOR,
                answers("数据外泄").add("impact", number("piiPersons", 80)).build());
        String shown = people.ask(OPERATOR, HERE, () -> incidents.open(id)).getFactsShown();
        people.as(
                "yunxiu.signer", HERE, () -> reporting.update(id, with(number("piiPersons", 1_200_000)), key(), shown));
        assertThatThrownBy(() -> people.as(
                        OPERATOR, HERE, () -> reporting.update(id, with(number("piiPersons", 80)), key(), shown)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("facts_moved");
        assertThat(fact(id, "piiPersons")).isEqualTo("1200000");
        people.as(OPERATOR, HERE, () -> reporting.update(id, said(), key()));
        assertThat(fact(id, "piiPersons"))
                .as("who says nothing of it changes nothing")
                .isEqualTo("1200000");
    }

    @Test
    void numbers_that_come_later_raise_a_level_that_nobody_has_confirmed() {
        String id = report(OPERATOR, answers("检索结果串号").build());
        assertThat(look(id).getIncident().getGravity().getLevel()).isEqualTo(1);
        people.as(
                OPERATOR,
                HERE,
                () -> reporting.update(
                        id,
                        with(number("piiPersons", 200_000_000)),
                        key(),
                        incidents.open(id).getFactsShown()));
        IncidentDetail raised = look(id);
        assertThat(raised.getIncident().getGravity().getLevel()).isGreaterThan(2);
        assertThat(raised.getLevels()).hasSize(2);
        assertThat(raised.getClocks())
                .as("it is to be passed on")
                .anyMatch(clock ->
                        clock.getCode().equals("CN-INC-OTHER-UP-1H") && clock.getState() == ClockState.RUNNING);
        int level = raised.getIncident().getGravity().getLevel();
        people.as(
                OPERATOR,
                HERE,
                () -> reporting.update(
                        id,
                        with(Json.createObjectBuilder().addNull("piiPersons").build()),
                        key(),
                        incidents.open(id).getFactsShown()));
        assertThat(fact(id, "piiPersons")).as("taken back").isNull();
        assertThat(look(id).getIncident().getGravity().getLevel()).isEqualTo(level);
    }

    @Test
    void a_regime_that_comes_later_counts_from_the_one_awareness() throws Exception {
        String id = report(OPERATOR, answers("海外用户投诉").build());
        assertThat(look(id).getClocks()).noneMatch(clock -> clock.getCode().startsWith("US-"));
        JsonObject abroad = Json.createObjectBuilder(said())
                .add(
                        "profiles",
                        Json.createArrayBuilder()
                                .add("CN")
                                .add("EU")
                                .add("US-CA")
                                .add("US-NY"))
                .add(
                        "context",
                        Json.createObjectBuilder()
                                .add("frontierDeveloper", true)
                                .add("seriousHarmKind", "critical_infrastructure")
                                .add("gpaiSystemicRisk", true))
                .build();
        people.as(
                OPERATOR,
                HERE,
                () -> reporting.update(id, abroad, key(), incidents.open(id).getFactsShown()));
        IncidentDetail detail = look(id);
        for (String code : new String[] {"EU-55-2D", "US-CA-15D"}) {
            ClockDetail clock = detail.getClocks().stream()
                    .filter(one -> one.getCode().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + code + " among "
                            + detail.getClocks().stream()
                                    .map(ClockDetail::getCode)
                                    .toList()));
            assertThat(clock.getStartedAt())
                    .as(code)
                    .isEqualTo(detail.getIncident().getTimes().awareAt());
            assertThat(clock.getState()).as(code + " is owed to another body").isEqualTo(ClockState.RUNNING);
            assertThat(clock.isOwedElsewhere()).as(code).isTrue();
        }
    }

    @Test
    void a_number_alleges_a_death_as_well_as_a_tick_does() {
        assertThat(look(report(
                                OPERATOR,
                                answers("误诊").add("impact", number("deaths", 1)).build()))
                        .getIncident()
                        .getAlleged()
                        .isDeath())
                .isTrue();
        Incident minor = look(report(
                        OPERATOR,
                        answers("陪伴应用伤人").add("incidentType", "AI-MINOR").build()))
                .getIncident();
        assertThat(minor.getAlleged().isMinor()).isTrue();
        assertThat(minor.getAlleged().needSecondHand()).isTrue();
    }

    @Test
    void a_key_sector_user_names_a_system_that_another_one_has_registered() throws Exception {
        String filing = registered.registration();
        String number = office.look(filing, HERE).getFiling().getRegistrationNumber();
        JsonObject seen = answers("院内助手给出错误剂量").add("otherSystem", number).build();
        String id = report(KEY_USER, seen);
        assertThat(people.ask(KEY_USER, HERE, () -> incidents.open(id)).getSystems())
                .singleElement()
                .satisfies(system -> {
                    assertThat(system.getSystemId()).isNotNull();
                    assertThat(system.getName()).isNotEqualTo(number);
                });
        supervise(() -> desk.triage(id, 1, null, null));
        assertThat(people.ask(OPERATOR, HERE, () -> incidents.open(id))
                        .getIncident()
                        .getId())
                .as("whose system it is hears of it")
                .isEqualTo(id);
    }

    @Test
    void of_two_reports_of_the_same_sender_an_update_leaves_both() {
        String survivor = report(
                OPERATOR,
                answers("会话泄露").add("impact", number("piiPersons", 20_000_000)).build());
        String merged = report(
                OPERATOR,
                answers("服务中断").add("impact", number("ciiMainOutageMin", 90)).build());
        supervise(() -> linking.merge(merged, look(survivor).getIncident().getNumber(), "同一件事的两份报告。", true));
        people.as(OPERATOR, HERE, () -> reporting.update(survivor, said(), key()));
        assertThat(fact(survivor, "piiPersons")).isEqualTo("20000000");
        assertThat(fact(survivor, "ciiMainOutageMin")).isEqualTo("90");
        assertThat(people.ask(OPERATOR, HERE, () -> incidents.open(survivor))
                        .getOwnFacts()
                        .getJsonObject("impact"))
                .containsOnlyKeys("piiPersons", "ciiMainOutageMin");
        assertThat(people.ask(OPERATOR, HERE, () -> incidents.open(merged)).getOwnFacts())
                .isNotEmpty();
    }

    @Test
    void who_only_uses_a_system_does_not_meet_what_its_provider_owes() throws Exception {
        String filing = registered.registration();
        String number = office.look(filing, HERE).getFiling().getRegistrationNumber();
        String id = report(
                KEY_USER,
                answers("院内助手给出错误剂量，已停用")
                        .add("otherSystem", number)
                        .add("profiles", Json.createArrayBuilder().add("CN").add("EU"))
                        .add(
                                "context",
                                Json.createObjectBuilder()
                                        .add("seriousHarmKind", "other_serious")
                                        .add("gpaiSystemicRisk", true))
                        .build());
        people.as(KEY_USER, HERE, () -> reporting.update(id, said(), key()));
        assertThat(state(id, "PORTAL-INC-24H")).isEqualTo(ClockState.MET);
        assertThat(state(id, "EU-55-15D")).isEqualTo(ClockState.RUNNING);
        supervise(() -> desk.triage(id, 1, null, null, incidents.open(id).getShown()));
        people.as(OPERATOR, HERE, () -> reporting.update(id, said(), key()));
        assertThat(state(id, "EU-55-15D"))
                .as("owed to another body, so no report here meets it")
                .isEqualTo(ClockState.RUNNING);
    }

    private ClockState state(String id, String code) {
        return look(id).getClocks().stream()
                .filter(clock -> clock.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code))
                .getState();
    }

    @Test
    void the_same_key_for_another_step_is_another_report() throws InterruptedException {
        String key = key();
        String id = report(OPERATOR, answers("同键三").build());
        supervise(() -> desk.triage(id, 1, null, null));
        for (int half = 0; half < 60 && look(id).getIncident().getState() != IncidentState.HANDLING; half++) {
            // the handling begins in a job of the engine
            Thread.sleep(500);
        }
        people.as(OPERATOR, HERE, () -> reporting.update(id, said(), key));
        JsonObject contained =
                Json.createObjectBuilder(said()).add("evidence", "记录").build();
        people.as(OPERATOR, HERE, () -> reporting.contain(id, contained, key));
        people.as(OPERATOR, HERE, () -> reporting.contain(id, contained, key));
        assertThat(people.ask(OPERATOR, HERE, () -> incidents.open(id)).getReports())
                .hasSize(3);
    }

    @Test
    void the_key_of_another_sender_is_another_key() {
        String key = key();
        String one =
                people.ask(OPERATOR, HERE, () -> reporting.report(answers("同键一").build(), key));
        String other =
                people.ask(KEY_USER, HERE, () -> reporting.report(answers("同键二").build(), key));
        assertThat(other).isNotEqualTo(one);
        people.as(OPERATOR, HERE, () -> reporting.update(one, said(), key));
        assertThat(people.ask(OPERATOR, HERE, () -> incidents.open(one)).getReports())
                .hasSize(2);
    }

    private String report(String who, JsonObject answers) {
        return people.ask(who, HERE, () -> reporting.report(answers, key()));
    }

    private IncidentDetail look(String id) {
        return people.ask("supervisor1.beihai", HERE, () -> incidents.open(id));
    }

    private void supervise(People.Step step) {
        people.as("supervisor1.beihai", HERE, step);
    }

    /** Null when nobody knows. */
    private String fact(String id, String name) {
        JsonValue value =
                look(id).getIncident().getFacts().getJsonObject("impact").get(name);
        return value == null || value == JsonValue.NULL ? null : value.toString();
    }

    private static JsonObject number(String name, long value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static JsonObject said() {
        return Json.createObjectBuilder().add("progress", "仍在处理。").build();
    }

    private static JsonObject with(JsonObject impact) {
        return Json.createObjectBuilder(said()).add("impact", impact).build();
    }

    private JsonObjectBuilder answers(String what) {
        return Json.createObjectBuilder()
                .add("whatHappened", what)
                .add("otherSystem", "样例系统 " + UUID.randomUUID())
                .add("awareAt", aware.toString())
                .add("incidentType", "AI-SAFETY")
                .add("whoAffected", "部分用户")
                .add("measuresTaken", "暂无");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
