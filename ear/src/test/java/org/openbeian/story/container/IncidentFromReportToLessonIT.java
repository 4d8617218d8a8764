package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentHandlingService;
import org.openbeian.incident.IncidentLesson;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.IncidentState;
import org.openbeian.incident.LessonService;
import org.openbeian.incident.OversightService;
import org.openbeian.incident.ReportingService;
import org.openbeian.registration.Receipt;
import org.openbeian.review.CaseDetail;

/** An incident from the report of an operator to the lesson that others read, and the ways beside it. */
@ExtendWith(ArquillianExtension.class)
class IncidentFromReportToLessonIT {

    private static final String HERE = "beihai";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentDeskService desk;

    @Inject
    IncidentLinkingService linking;

    @Inject
    IncidentHandlingService handling;

    @Inject
    IncidentService incidents;

    @Inject
    OversightService oversight;

    @Inject
    WhatWaits waits;

    @Inject
    LessonService lessons;

    @Test
    void a_grave_incident_of_critical_infrastructure_goes_its_way() throws Exception {
        String id = report("yunxiu.filer", grave("两座变电站的调度助手停机"));
        IncidentDetail reported = look("yunxiu.filer", id);
        assertThat(reported.getIncident().getState()).isEqualTo(IncidentState.REPORTED);
        assertThat(reported.getIncident().getNumber()).matches("INC-990100-20\\d\\d-\\d{6}");
        assertThat(reported.getIncident().getGravity().getLevel()).isEqualTo(3);
        assertThat(state(reported, "CN-INC-CII-1H")).isEqualTo(ClockState.MET);
        assertThat(state(reported, "PORTAL-INC-ACK-2H")).isEqualTo(ClockState.RUNNING);
        assertThat(state(reported, "CN-INC-CII-UP-30M")).isEqualTo(ClockState.RUNNING);

        assertThat(waits.on(id, "supervisor2", HERE, CaseKind.INCIDENT))
                .as("the passing on is due before the acknowledgement")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAsked()).isEqualTo("TRIAGE");
                    assertThat(row.getDueAt())
                            .isEqualTo(clock(reported, "CN-INC-CII-UP-30M").getDueAt());
                    assertThat(row.getTitleZh()).isEqualTo("两座变电站的调度助手停机");
                });

        as("supervisor1", () -> desk.triage(id, 3, "serious incident", null));
        IncidentDetail handled = untilHandled(id);
        assertThat(waits.asked(id, "supervisor1", HERE, CaseKind.INCIDENT))
                .as("its operator handles it")
                .isEmpty();
        assertThat(people.ask("yunxiu.filer", HERE, () -> incidents.mine()))
                .anyMatch(row -> row.getId().equals(id) && row.getDueAt() != null && row.getHandler() == null);
        assertThat(people.ask("auditor1.beihai", HERE, () -> incidents.list(false, "停机", null)))
                .anyMatch(row -> row.getId().equals(id) && row.getDueOn() != null && row.getHandler() != null);
        assertThat(handled.getIncident().getTimes().getLate()).isFalse();
        assertThat(state(handled, "PORTAL-INC-ACK-2H")).isEqualTo(ClockState.MET);
        assertThat(state(handled, "CN-INC-CII-UP-30M")).isEqualTo(ClockState.MET);
        assertThat(state(handled, "PORTAL-INC-UPDATE-72H")).isEqualTo(ClockState.RUNNING);
        assertThat(clock(handled, "PORTAL-INC-UPDATE-72H").getDuration()).isEqualTo(24);
        String number = handled.getIncident().getNumber();
        assertThat(people.ask("supervisor1.central", "central", () -> oversight.escalated(null)))
                .filteredOn(known -> known.getNumber().equals(number))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.getLevel()).isEqualTo(3);
                    assertThat(known.getTitle()).isEqualTo("两座变电站的调度助手停机");
                });
        assertThat(people.ask("supervisor1.nanling", "nanling", () -> oversight.escalated(null)))
                .noneMatch(known -> known.getNumber().equals(number));

        as(
                "supervisor2",
                () -> desk.relevel(
                        id, 4, null, "全省停电超过六小时，详见案卷记录。", incidents.open(id).getShown()));
        assertThat(untilHandled(id).getLevels()).hasSize(3);
        assertThat(people.ask("supervisor1.central", "central", () -> oversight.escalated(null)))
                .filteredOn(known -> known.getNumber().equals(number))
                .singleElement()
                .satisfies(known -> assertThat(known.getLevel()).isEqualTo(4));
        people.as("yunxiu.filer", HERE, () -> reporting.update(id, said("progress", "已切换到人工调度"), key()));
        people.as(
                "yunxiu.filer",
                HERE,
                () -> reporting.contain(
                        id,
                        Json.createObjectBuilder(said("progress", "已隔离"))
                                .add("evidence", "隔离记录")
                                .build(),
                        key()));
        people.as("yunxiu.filer", HERE, () -> reporting.relapse(id, "备用链路再次中断，详见案卷记录。"));
        people.as(
                "yunxiu.filer",
                HERE,
                () -> reporting.contain(
                        id,
                        Json.createObjectBuilder(said("progress", "再次隔离"))
                                .add("evidence", "记录二")
                                .build(),
                        key()));
        assertThatThrownBy(() -> as(
                        "supervisor1",
                        () -> handling.endHandling(
                                id, today(), false, null, incidents.open(id).getShown())))
                .isInstanceOf(Invalid.class);
        assertThat(waits.asked(id, "supervisor2", HERE, CaseKind.INCIDENT)).containsExactly("END_HANDLING");
        as(
                "supervisor1",
                () -> handling.endHandling(
                        id, today(), true, "已恢复供电", incidents.open(id).getShown()));
        assertThat(state(look("yunxiu.filer", id), "CN-INC-FINAL-30D")).isEqualTo(ClockState.RUNNING);
        people.as("yunxiu.filer", HERE, () -> reporting.submitSummary(id, summary(), key()));
        assertThat(waits.asked(id, "supervisor2", HERE, CaseKind.INCIDENT)).containsExactly("CLOSE");
        as(
                "supervisor1",
                () -> handling.returnSummary(
                        id, "责任部分太简单，详见案卷记录。", incidents.open(id).getShown()));
        assertThat(state(look("yunxiu.filer", id), "PORTAL-INC-SUMMARY-10WD")).isEqualTo(ClockState.RUNNING);
        people.as("yunxiu.filer", HERE, () -> reporting.submitSummary(id, summary(), key()));

        String lesson = "调度类系统应当有不依赖模型的人工切换，并且每季度演练。" + number.hashCode();
        assertThatThrownBy(() -> as(
                        "supervisor1",
                        () -> handling.close(
                                id,
                                false,
                                null,
                                lesson,
                                null,
                                incidents.open(id).getShown())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(
                        "supervisor1",
                        () -> handling.close(
                                id,
                                true,
                                null,
                                "云岫数智科技应当演练",
                                null,
                                incidents.open(id).getShown())))
                .isInstanceOf(Invalid.class);
        as(
                "supervisor1",
                () -> handling.close(
                        id, true, null, lesson, null, incidents.open(id).getShown()));
        IncidentDetail closed = look("yunxiu.filer", id);
        assertThat(closed.getIncident().getState()).isEqualTo(IncidentState.CLOSED);
        assertThat(waits.asked(id, "supervisor1", HERE, CaseKind.INCIDENT)).isEmpty();
        assertThat(closed.getClocks()).noneMatch(clock -> clock.getState() == ClockState.RUNNING);
        assertThat(people.asNobody(HERE, () -> lessons.lessons(null)))
                .extracting(IncidentLesson::getText)
                .contains(lesson);
        assertThat(people.asNobody("nanling", () -> lessons.lessons(null)))
                .extracting(IncidentLesson::getText)
                .doesNotContain(lesson);

        as("supervisor1", () -> handling.reopen(id, "又发现一处，详见案卷记录。"));
        as("supervisor1", () -> handling.restart(id));
        assertThat(look("yunxiu.filer", id).getIncident().getState()).isEqualTo(IncidentState.HANDLING);
    }

    @Test
    void the_sample_incidents_have_the_level_clocks_recipients_and_due_times_of_the_rules() {
        for (JsonObject sample : SampleFilings.incidents()) {
            JsonObject expected = sample.getJsonObject("expected");
            boolean future = OffsetDateTime.parse(sample.getString("aware_at"))
                    .toInstant()
                    .isAfter(now());
            if (future || expected.containsKey("field_errors")) {
                // the calculator answers these, a report of them is refused
                continue;
            }
            String id = report("yunxiu.filer", answers(sample));
            IncidentDetail detail = look("yunxiu.filer", id);
            String name = sample.getString("id");
            assertThat(detail.getIncident().getGravity().getLevel())
                    .as(name)
                    .isEqualTo(expected.getInt("severity_level"));
            assertThat(detail.getLevels().get(0).getRules())
                    .as(name)
                    .isEqualTo(expected.getJsonArray("rule_trace").getValuesAs(jakarta.json.JsonString::getString));
            for (JsonObject first : expected.getJsonArray("first_report").getValuesAs(JsonObject.class)) {
                ClockDetail clock = clock(detail, first.getString("clock"));
                Instant due = OffsetDateTime.parse(first.getString("due")).toInstant();
                assertThat(clock.getDueAt()).as(name).isEqualTo(due);
                // reported now, long after the sample's own report
                assertThat(clock.getState())
                        .as(name)
                        .isEqualTo(
                                detail.getIncident().getTimes().firstReportAt().isAfter(due)
                                        ? ClockState.MISSED
                                        : ClockState.MET);
                assertThat(detail.recipient(first.getString("clock"))).as(name).isEqualTo(first.getString("recipient"));
            }
            assertThat(detail.getClocks().stream()
                            .filter(clock -> !clock.getCode().startsWith("PORTAL-INC-ACK"))
                            // what the authority owes its parent
                            .filter(clock -> !clock.getCode().contains("-UP-"))
                            .count())
                    .as(name)
                    .isEqualTo(expected.getJsonArray("first_report").size());
        }
    }

    @Test
    void who_is_no_party_sees_nothing_and_a_party_becomes_one_at_triage() throws Exception {
        String registered = registeredSystem();
        String number = people.asNobody(
                HERE,
                () -> reporting.reportAsPublic(
                        Json.createObjectBuilder(mild("我的孩子看到了不该看的"))
                                .add("affectedSystem", registered)
                                .build(),
                        key()));
        String id = people.ask("supervisor1.beihai", HERE, () -> incidents.byNumber(number))
                .getIncident()
                .getId();
        for (String stranger : List.of("yunxiu.filer", "lantu.filer")) {
            assertThatThrownBy(() -> look(stranger, id)).isInstanceOf(NotFound.class);
            assertThat(people.ask(stranger, HERE, () -> incidents.mine()))
                    .noneMatch(row -> row.getId().equals(id));
        }
        as("supervisor1", () -> desk.triage(id, 2, null, "涉及未成年人，详见案卷记录。"));
        IncidentDetail handled = untilHandled(id);
        assertThat(handled.registration(handled.getSystems().get(0)))
                .as("from here to what follows for the registration")
                .isNotNull();
        IncidentDetail seen = look("yunxiu.filer", id);
        assertThat(seen.getReports())
                .as("the words of the public are not shown")
                .isEmpty();
        assertThat(seen.getIncident().getTitle()).isEqualTo("云岫文案助手");
        assertThat(seen.getTrail()).isEmpty();
        assertThat(seen.getIncident().getTimes().firstReportAt()).isNull();
        assertThat(state(seen, "CN-INC-OTHER-4H")).isEqualTo(ClockState.RUNNING);
        assertThatThrownBy(() -> look("lantu.filer", id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask("yunxiu.filer", "nanling", () -> incidents.open(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask("intake1.beihai", HERE, () -> incidents.open(id)))
                .isInstanceOf(AccessDenied.class);

        people.as("yunxiu.filer", HERE, () -> reporting.update(id, said("progress", "已下架该模板"), key()));
        IncidentDetail after = look("yunxiu.filer", id);
        assertThat(state(after, "CN-INC-OTHER-4H")).isEqualTo(ClockState.MET);
        assertThat(after.getIncident().getTimes().getLate()).isFalse();
    }

    @Test
    void an_alleged_death_is_put_aside_by_two_and_a_difference_is_explained() {
        String id = report(
                "yunxiu.filer",
                Json.createObjectBuilder(mild("据称一名用户死亡"))
                        .add("deathAlleged", true)
                        .build());
        assertThatThrownBy(() -> as("supervisor1", () -> desk.triage(id, 4, null, " ")))
                .isInstanceOf(Invalid.class);
        assertThat(people.ask("supervisor1.beihai", HERE, () -> desk.dismiss(id, "与系统无关，详见案卷记录。", null)))
                .isFalse();
        String shown =
                look("supervisor1.beihai", id).getIncident().getDismissal().getShown();
        assertThatThrownBy(() -> as("supervisor1", () -> desk.dismiss(id, "与系统无关，详见案卷记录。", shown)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> as("supervisor2", () -> desk.dismiss(id, "同意，详见案卷记录。", null)))
                .as("nobody becomes the second without having seen the first one's reasons")
                .isInstanceOf(Conflict.class);
        assertThat(people.ask("supervisor2.beihai", HERE, () -> desk.dismiss(id, "同意，详见案卷记录。", shown)))
                .isTrue();
        IncidentDetail end = look("yunxiu.filer", id);
        assertThat(end.getIncident().getState()).isEqualTo(IncidentState.NOT_INCIDENT);
        assertThat(end.getClocks()).noneMatch(clock -> clock.getState() == ClockState.RUNNING);
    }

    @Test
    void a_merged_number_leads_to_the_other_and_the_earlier_clocks_stay() {
        String title = "重复 " + UUID.randomUUID();
        JsonObject later = titled(title, now().minus(Duration.ofHours(1)));
        JsonObject earlier = titled(title, now().minus(Duration.ofHours(30)));
        String survivor = report("yunxiu.filer", later);
        String merged = report("yunxiu.signer", earlier);
        IncidentDetail first = people.ask("supervisor1.beihai", HERE, () -> incidents.open(survivor));
        assertThat(first.getDuplicates()).extracting(other -> other.getId()).contains(merged);
        as("supervisor1", () -> linking.merge(merged, first.getIncident().getNumber(), "同一件事的两份报告。", true));
        IncidentDetail gone = look("yunxiu.filer", merged);
        assertThat(gone.getIncident().getState()).isEqualTo(IncidentState.MERGED);
        assertThat(gone.getSurvivor().getId()).isEqualTo(survivor);
        IncidentDetail one = look("yunxiu.filer", survivor);
        assertThat(people.ask(
                        "yunxiu.filer",
                        HERE,
                        () -> incidents.numberNow(gone.getIncident().getNumber())))
                .isEqualTo(one.getIncident().getNumber());
        assertThat(one.getReports()).hasSize(2);
        assertThat(one.getIncident().getTimes().awareAt())
                .isEqualTo(gone.getIncident().getTimes().awareAt());
        assertThat(one.getClocks())
                .anyMatch(clock -> clock.getCode().equals("PORTAL-INC-24H") && clock.getState() == ClockState.MISSED);
        assertThatThrownBy(() -> as(
                        "supervisor1",
                        () -> linking.merge(survivor, gone.getIncident().getNumber(), "同一件事的两份报告。", true)))
                .isInstanceOf(Conflict.class);
        as(
                "supervisor1",
                () -> desk.triage(
                        survivor, 1, null, null, incidents.open(survivor).getShown()));
        assertThat(look("yunxiu.filer", survivor).getIncident().getTimes().getLate())
                .isTrue();
    }

    @Test
    void the_graver_of_two_gives_its_level_and_its_clocks_run_from_the_one_awareness() throws Exception {
        String survivor = report("yunxiu.filer", mild("调度助手无响应"));
        String merged = report("yunxiu.signer", grave("两座变电站的调度助手停机"));
        Instant aware = look("yunxiu.filer", merged).getIncident().getTimes().awareAt();
        as("supervisor1", () -> linking.merge(merged, number(survivor), "同一件事的两份报告。", true));
        IncidentDetail one = look("yunxiu.filer", survivor);
        assertThat(one.getIncident().getState()).isEqualTo(IncidentState.REPORTED);
        assertThat(one.getIncident().getGravity().getLevel()).isEqualTo(3);
        assertThat(one.getIncident().getGravity().isLevelFinal()).isFalse();
        assertThat(one.getLevels()).hasSize(2);
        assertThat(one.getLevels().get(1).getLevel()).isEqualTo(3);
        assertThat(one.getLevels().get(1).getAssessed()).isEqualTo(3);
        assertThat(one.getLevels().get(1).getReason()).isEqualTo(number(merged));
        assertThat(clock(one, "CN-INC-CII-1H").getStartedAt()).isEqualTo(aware);
        assertThat(state(one, "CN-INC-CII-1H")).isEqualTo(ClockState.MET);
        assertThat(state(one, "CN-INC-CII-UP-30M")).isEqualTo(ClockState.RUNNING);
        assertThat(one.getClocks())
                .noneMatch(clock -> clock.getCode().equals("PORTAL-INC-24H") && clock.getState() == ClockState.RUNNING);

        as(
                "supervisor1",
                () -> desk.triage(
                        survivor,
                        3,
                        null,
                        "两座变电站，详见案卷记录。",
                        incidents.open(survivor).getShown()));
        untilHandled(survivor);
        assertThat(people.ask("supervisor1.central", "central", () -> oversight.escalated(null)))
                .anyMatch(known -> known.getNumber().equals(one.getIncident().getNumber()));
    }

    @Test
    void a_graver_report_of_what_is_handled_leaves_the_level_to_a_supervisor() throws Exception {
        String survivor = report("yunxiu.filer", mild("调度助手答非所问"));
        as("supervisor1", () -> desk.triage(survivor, 1, null, null));
        assertThat(clock(untilHandled(survivor), "PORTAL-INC-UPDATE-72H").getDuration())
                .isEqualTo(72);
        String graver = report("yunxiu.signer", grave("两座变电站的调度助手停机"));
        as("supervisor1", () -> linking.merge(graver, number(survivor), "同一件事的两份报告。", true));
        assertThat(look("yunxiu.filer", survivor).getIncident().getGravity().getLevel())
                .as("confirmed by a supervisor")
                .isEqualTo(1);
        as(
                "supervisor1",
                () -> desk.relevel(
                        survivor,
                        3,
                        null,
                        "两座变电站停机，详见案卷记录。",
                        incidents.open(survivor).getShown()));
        IncidentDetail one = untilHandled(survivor);
        assertThat(one.getIncident().getGravity().getLevel()).isEqualTo(3);
        assertThat(one.getLevels().get(one.getLevels().size() - 1).getAssessed())
                .as("the facts of both count")
                .isEqualTo(3);
        assertThat(clock(one, "PORTAL-INC-UPDATE-72H").getDuration()).isEqualTo(24);
        assertThat(people.ask("supervisor1.central", "central", () -> oversight.escalated(null)))
                .filteredOn(known -> known.getNumber().equals(one.getIncident().getNumber()))
                .singleElement()
                .satisfies(known -> assertThat(known.getLevel()).isEqualTo(3));

        people.as(
                "yunxiu.filer",
                HERE,
                () -> reporting.contain(
                        survivor,
                        Json.createObjectBuilder(said("progress", "已隔离"))
                                .add("evidence", "隔离记录")
                                .build(),
                        key()));
        String gravest = report(
                "yunxiu.signer",
                Json.createObjectBuilder(grave("全省停电")).add("levelEstimate", 4).build());
        as("supervisor1", () -> linking.merge(gravest, number(survivor), "同一件事的两份报告。", true));
        assertThat(look("yunxiu.filer", gravest).getIncident().getState()).isEqualTo(IncidentState.MERGED);
        assertThat(look("yunxiu.filer", survivor).getIncident().getGravity().getLevel())
                .isEqualTo(3);
    }

    private String number(String id) {
        return people.ask("supervisor1.beihai", HERE, () -> incidents.open(id))
                .getIncident()
                .getNumber();
    }

    @Test
    void the_same_report_sent_twice_is_one_incident() {
        String once = key();
        JsonObject answers = mild("重复发送");
        String first = people.ask("yunxiu.filer", HERE, () -> reporting.report(answers, once));
        assertThat(people.ask("yunxiu.filer", HERE, () -> reporting.report(answers, once)))
                .isEqualTo(first);
    }

    private String report(String who, JsonObject answers) {
        return people.ask(who, HERE, () -> reporting.report(answers, key()));
    }

    private IncidentDetail look(String who, String id) {
        return people.ask(who, HERE, () -> incidents.open(id));
    }

    private void as(String officer, People.Step step) {
        people.as(officer + "." + HERE, HERE, step);
    }

    /** Passing on to the parent is a job of the engine. */
    private IncidentDetail untilHandled(String id) throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            IncidentDetail detail = people.ask("supervisor1.beihai", HERE, () -> incidents.open(id));
            if (detail.getIncident().getState() == IncidentState.HANDLING) {
                return detail;
            }
            Thread.sleep(500);
        }
        throw new AssertionError(
                "still " + look("yunxiu.filer", id).getIncident().getState());
    }

    private String registeredSystem() throws InterruptedException {
        Receipt receipt = people.ask(
                "yunxiu.signer",
                HERE,
                () -> submissions.file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString()));
        CaseDetail end = office.toTheEnd(receipt.getFilingId(), HERE);
        return end.getFiling().getRegistrationNumber();
    }

    private static ClockState state(IncidentDetail detail, String code) {
        return clock(detail, code).getState();
    }

    private static ClockDetail clock(IncidentDetail detail, String code) {
        return detail.getClocks().stream()
                .filter(clock -> clock.getCode().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no clock " + code));
    }

    private static Instant now() {
        return Instant.now();
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonObject said(String name, String text) {
        return Json.createObjectBuilder().add(name, text).build();
    }

    private static JsonObject summary() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        List.of("cause", "measuresTaken", "harm", "responsibility", "corrections", "lessons")
                .forEach(name -> json.add(name, "见附件。"));
        return json.build();
    }

    private static JsonObject mild(String what) {
        return answers(what, "AI-SAFETY", now().minus(Duration.ofMinutes(5))).build();
    }

    private static JsonObject titled(String title, Instant aware) {
        return answers(title, "AI-PII", aware).add("incidentTitle", title).build();
    }

    private static JsonObject grave(String what) {
        return answers(what, "AI-SAFETY", now().minus(Duration.ofMinutes(10)))
                .add("levelEstimate", 3)
                .add("impact", Json.createObjectBuilder().add("ciiWholeOutageMin", 90))
                .add("context", Json.createObjectBuilder().add("operatorType", "cii"))
                .build();
    }

    private static JsonObject answers(JsonObject sample) {
        return answers(
                        sample.getJsonObject("title").getString("zh"),
                        sample.getString("incident_type"),
                        OffsetDateTime.parse(sample.getString("aware_at")).toInstant())
                .add("profiles", Json.createArrayBuilder().add(sample.getString("profiles")))
                .add("impact", sample.get("impact"))
                .add(
                        "context",
                        Json.createObjectBuilder(sample.getJsonObject("context"))
                                .remove("profile"))
                .build();
    }

    private static JsonObjectBuilder answers(String what, String type, Instant aware) {
        return Json.createObjectBuilder()
                .add("whatHappened", what)
                .add("otherSystem", "样例系统 " + UUID.randomUUID())
                .add("awareAt", aware.toString())
                .add("incidentType", type)
                .add("whoAffected", "部分用户")
                .add("measuresTaken", "已停用");
    }
}
