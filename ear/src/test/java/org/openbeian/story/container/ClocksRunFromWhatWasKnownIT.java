package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.incident.EscalatedIncident;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentHandlingService;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.IncidentState;
import org.openbeian.incident.IncidentSteps;
import org.openbeian.incident.OversightService;
import org.openbeian.incident.Reporter;
import org.openbeian.incident.ReportingService;
import org.openbeian.review.Barred;
import org.openbeian.review.QueueService;
import org.openbeian.supervision.Measure;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.MeasureWatch;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;

/** Clocks of an incident run from when what they ask for was known, through links, other levels and merges, and it can end. */
@ExtendWith(ArquillianExtension.class)
class ClocksRunFromWhatWasKnownIT {

    private static final String HERE = "beihai";
    private static final String SUPERVISOR = "supervisor1." + HERE;
    private static final String FOUR_HOURS = "CN-INC-OTHER-4H";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Registered registered;

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
    IncidentSteps steps;

    @Inject
    OversightService oversight;

    @Inject
    SupervisionService supervision;

    @Inject
    MeasureService measureService;

    @Inject
    StoryService stories;

    @Inject
    QueueService queue;

    @Inject
    MeasureWatch watch;

    @Inject
    PortalClock clock;

    @AfterEach
    void forgetConflicts() throws Exception {
        registered.forgetConflicts();
    }

    @Test
    void a_clock_born_of_a_higher_level_stays_when_a_system_is_linked() throws Exception {
        String number = registration(registered());
        String id = report("yunxiu.filer", mild(Duration.ofHours(6)));
        desk(() -> desk.triage(id, 1, null, null));
        untilHandled(id);
        desk(() -> desk.relevel(id, 2, null, "影响扩大，详见案卷记录。", incidents.open(id).getShown()));
        Instant born = only(untilHandled(id), FOUR_HOURS).getStartedAt();

        desk(() -> linking.link(id, number));
        assertThat(only(look(id), FOUR_HOURS).getStartedAt()).isEqualTo(born);
        assertThat(only(look(id), FOUR_HOURS).getState()).isEqualTo(ClockState.RUNNING);

        update(id);
        desk(() -> linking.link(id, number));
        assertThat(only(look(id), FOUR_HOURS).getState())
                .as("no second one from the awareness")
                .isEqualTo(ClockState.MET);
    }

    @Test
    void whoever_declared_a_conflict_in_a_system_has_no_part_in_its_incidents() throws Exception {
        String filing = registered();
        String id = reportedByTheWorld(registration(filing));
        desk(() -> desk.take(id));
        String barred = SUPERVISOR;
        people.as(barred, HERE, () -> queue.declareConflict(filing, null));
        assertThatThrownBy(() -> look(id)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> desk(() -> desk.take(id))).isInstanceOf(Barred.class);
        assertThat(people.ask(barred, HERE, () -> incidents.list(true, null, null)))
                .noneMatch(row -> row.getId().equals(id));
        IncidentDetail seen = people.ask("supervisor2." + HERE, HERE, () -> incidents.open(id));
        assertThat(seen.getIncident().getHandler())
                .as("for the others from that moment on")
                .isNull();
    }

    @Test
    void what_the_merged_operator_reported_ends_what_the_survivor_owed() throws Exception {
        String filing = registered();
        String id = reportedByTheWorld(registration(filing));
        desk(() -> desk.triage(id, 2, null, "影响多人，详见案卷记录。"));
        assertThat(only(untilHandled(id), FOUR_HOURS).getState()).isEqualTo(ClockState.RUNNING);
        assertThat(look(id).getIncident().getTimes().getLate()).isNull();

        String merged = report("yunxiu.filer", mild(Duration.ofMinutes(5)));
        desk(() -> linking.merge(merged, number(id), "同一件事的两份报告。", true));
        IncidentDetail one = look(id);
        assertThat(one.getClocks())
                .filteredOn(clock -> clock.getCode().equals(FOUR_HOURS))
                .extracting(ClockDetail::getState)
                .containsExactlyInAnyOrder(ClockState.STOPPED, ClockState.MET);
        assertThat(one.getIncident().getTimes().getLate())
                .as("judged with the merge")
                .isFalse();
    }

    @Test
    void a_merge_does_not_take_a_later_clock_back_to_the_awareness() throws Exception {
        String id = report("yunxiu.filer", mild(Duration.ofHours(1)));
        String before = report("yunxiu.signer", mild(Duration.ofHours(30)));
        desk(() -> desk.triage(id, 1, null, null));
        untilHandled(id);
        desk(() -> desk.relevel(id, 2, null, "影响扩大，详见案卷记录。", incidents.open(id).getShown()));
        Instant born = only(untilHandled(id), FOUR_HOURS).getStartedAt();

        desk(() -> linking.merge(before, number(id), "同一件事的两份报告。", true));
        assertThat(only(look(id), FOUR_HOURS).getStartedAt()).isEqualTo(born);
        assertThat(only(look(id), FOUR_HOURS).getState()).isEqualTo(ClockState.RUNNING);

        String after = report("yunxiu.signer", mild(Duration.ofHours(31)));
        desk(() -> linking.merge(after, number(id), "同一件事的两份报告。", true));
        assertThat(only(look(id), FOUR_HOURS).getStartedAt()).isEqualTo(born);
        assertThat(only(look(id), FOUR_HOURS).getState())
                .as("the operator has reported since")
                .isEqualTo(ClockState.MET);
    }

    @Test
    void a_merge_moves_the_passing_on_and_the_reminder_to_when_it_was_known() throws Exception {
        String first = report("yunxiu.signer", grave());
        String light = report("yunxiu.filer", mild(Duration.ofMinutes(5)));
        assertThat(minutesToTheReminder(light)).isGreaterThan(60);
        desk(() -> linking.merge(first, number(light), "同一件事的两份报告。", true));
        assertThat(only(look(light), "CN-INC-CII-UP-30M").getStartedAt())
                .isEqualTo(look(first).getIncident().getReportedAt());
        assertThat(minutesToTheReminder(light)).isLessThanOrEqualTo(30);

        String earlier = report("yunxiu.signer", grave());
        String later = report("yunxiu.filer", grave());
        desk(() -> linking.merge(earlier, number(later), "同一件事的两份报告。", true));
        assertThat(look(later).getClocks())
                .filteredOn(
                        clock -> clock.getCode().equals("CN-INC-CII-UP-30M") && clock.getState() == ClockState.RUNNING)
                .singleElement()
                .satisfies(clock -> assertThat(clock.getStartedAt())
                        .isEqualTo(look(earlier).getIncident().getReportedAt()));
    }

    @Test
    void late_is_what_the_confirmed_level_says() throws Exception {
        String id = report(
                "yunxiu.filer",
                Json.createObjectBuilder(mild(Duration.ofHours(5)))
                        .add("levelEstimate", 2)
                        .build());
        assertThat(only(look(id), FOUR_HOURS).getState()).isEqualTo(ClockState.MISSED);
        update(id);
        assertThat(look(id).getIncident().getTimes().getLate())
                .as("nobody has confirmed a level")
                .isNull();
        desk(() ->
                desk.triage(id, 1, null, "只影响内部测试，详见案卷记录。", incidents.open(id).getShown()));
        assertThat(untilHandled(id).getIncident().getTimes().getLate()).isFalse();
    }

    @Test
    void where_no_operator_is_known_the_authority_brings_it_to_its_end() throws Exception {
        String id = reportedByTheWorld(null);
        desk(() -> desk.triage(id, 1, null, null));
        untilHandled(id);
        desk(() -> desk.relevel(id, 2, null, "影响扩大，详见案卷记录。", incidents.open(id).getShown()));
        IncidentDetail handled = untilHandled(id);
        assertThat(handled.getClocks())
                .as("no operator knows, so none owes a report")
                .noneMatch(clock -> clock.getCode().equals(FOUR_HOURS));
        assertThat(handled.can("CONTAIN")).isTrue();

        assertThatThrownBy(() -> desk(() -> handling.contain(id, " "))).isInstanceOf(Invalid.class);
        desk(() -> handling.contain(id, "服务商店已下架该应用"));
        desk(() -> handling.endHandling(
                id, clock.today(), true, null, incidents.open(id).getShown()));
        assertThatThrownBy(() -> desk(() -> handling.summarise(id, JsonObject.EMPTY_JSON_OBJECT)))
                .isInstanceOf(Invalid.class);
        desk(() -> handling.summarise(id, summary()));
        IncidentDetail summed = look(id);
        assertThat(summed.getIncident().getState()).isEqualTo(IncidentState.SUMMARY_SUBMITTED);
        assertThat(summed.getActs())
                .extracting(act -> act.getAct())
                .contains("CONTAIN_NO_OPERATOR", "SUMMARY_NO_OPERATOR");
        assertThat(summed.getLastReport().getReporter()).isEqualTo(Reporter.OFFICER);
        desk(() -> handling.close(id, true, null, null, null, incidents.open(id).getShown()));

        String known = report("yunxiu.filer", mild(Duration.ofMinutes(5)));
        desk(() -> desk.triage(known, 1, null, null));
        assertThat(untilHandled(known).can("CONTAIN")).isFalse();
        assertThatThrownBy(() -> desk(() -> handling.contain(known, "看起来好了"))).isInstanceOf(Conflict.class);
    }

    @Test
    void measures_outlive_their_incident_only_expressly_and_late_ones_are_told_once() throws Exception {
        String filing = registered();
        String id = report(
                "yunxiu.filer",
                Json.createObjectBuilder(mild(Duration.ofMinutes(5)))
                        .add("affectedSystem", registration(filing))
                        .build());
        desk(() -> desk.triage(id, 1, null, null));
        untilHandled(id);
        desk(() -> measureService.orderMeasure(
                UUID.randomUUID().toString(),
                filing,
                "补齐标识，详见案卷记录。",
                null,
                clock.today().plusDays(9),
                id));
        untilSummedUp(id);

        assertThatThrownBy(() -> desk(() -> handling.close(
                        id, true, null, null, null, incidents.open(id).getShown())))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .hasToString("/checkOn incident.measures_open[1]"));
        assertThatThrownBy(() -> desk(() -> handling.close(
                        id, true, clock.today(), null, null, incidents.open(id).getShown())))
                .isInstanceOf(Invalid.class);
        assertThat(look(id).getIncident().getState()).isEqualTo(IncidentState.SUMMARY_SUBMITTED);
        desk(() -> handling.close(
                id,
                false,
                clock.today().plusDays(30),
                null,
                null,
                incidents.open(id).getShown()));
        assertThat(look(id).getIncident().getState()).isEqualTo(IncidentState.CLOSED);
        Measure measure = people.ask(SUPERVISOR, HERE, () -> stories.story(filing))
                .getMeasures()
                .get(0);
        assertThat(measure.getCheckOn()).isEqualTo(clock.today().plusDays(30));
        assertThat(people.ask(SUPERVISOR, HERE, () -> watch.toLookAfter()))
                .anyMatch(row -> row.measure().getId().equals(measure.getId()));

        assertThat(people.asSystem(HERE, () -> watch.late(0))).doesNotContain(measure.getId());
        change(
                "update supervision_measure set due_on = date_sub(due_on, interval 20 day) where id = ?",
                measure.getId());
        assertThat(people.asSystem(HERE, () -> watch.late(0))).contains(measure.getId());
        for (int twice = 0; twice < 2; twice++) {
            people.asSystem(HERE, () -> {
                watch.tellLate(measure.getId());
                return null;
            });
        }
        assertThat(people.asSystem(HERE, () -> watch.late(0))).doesNotContain(measure.getId());
        assertThat(number(
                        "select count(*) from outbox where dedupe_key like ?",
                        "measure-late/" + measure.getId() + "/%"))
                .isEqualTo(1);
    }

    @Test
    void the_parent_hears_what_became_of_what_was_passed_on() throws Exception {
        String id = report("yunxiu.filer", grave());
        desk(() -> desk.triage(id, 3, null, null));
        untilHandled(id);
        assertThat(above(id).getState()).isNotEqualTo(IncidentState.CLOSED);
        desk(() ->
                desk.relevel(id, 2, null, "只有一座变电站，详见案卷记录。", incidents.open(id).getShown()));
        untilHandled(id);
        untilSummedUp(id);
        desk(() -> handling.close(id, true, null, null, null, incidents.open(id).getShown()));
        for (int second = 0; second < 150 && above(id).getState() != IncidentState.CLOSED; second++) {
            Thread.sleep(1000);
        }
        assertThat(above(id).getState()).isEqualTo(IncidentState.CLOSED);
        assertThat(above(id).getLevel()).isEqualTo(2);
        assertThat(people.asSystem(HERE, () -> steps.changedSincePassedOn(0))).doesNotContain(id);
        assertThat(look(id).getActs()).extracting(act -> act.getAct()).contains("TELL_PARENT");
    }

    @Test
    void supervisors_are_told_once_of_what_nobody_has_looked_at() throws Exception {
        String id = report("yunxiu.filer", grave());
        String seen = report("yunxiu.filer", mild(Duration.ofMinutes(5)));
        desk(() -> desk.triage(seen, 1, null, null));
        for (int twice = 0; twice < 2; twice++) {
            people.asSystem(HERE, () -> {
                steps.remindTriage(id);
                steps.remindTriage(seen);
                return null;
            });
        }
        assertThat(number("select count(*) from outbox where dedupe_key like ?", "incident-unseen/" + id + "%"))
                .isEqualTo(1);
        assertThat(number("select count(*) from outbox where dedupe_key like ?", "incident-unseen/" + seen + "%"))
                .isZero();
        assertThat(look(id).getActs()).extracting(act -> act.getAct()).containsOnlyOnce("REMIND_TRIAGE");
    }

    private EscalatedIncident above(String id) {
        String number = number(id);
        return people.ask("supervisor1.central", "central", () -> oversight.escalated(null)).stream()
                .filter(known -> known.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The operator contains it and sums it up. */
    private void untilSummedUp(String id) {
        people.as(
                "yunxiu.filer",
                HERE,
                () -> reporting.contain(
                        id,
                        Json.createObjectBuilder()
                                .add("progress", "已隔离")
                                .add("evidence", "隔离记录")
                                .build(),
                        key()));
        desk(() -> handling.endHandling(
                id, clock.today(), true, null, incidents.open(id).getShown()));
        people.as("yunxiu.filer", HERE, () -> reporting.submitSummary(id, summary(), key()));
    }

    private String reportedByTheWorld(String registration) {
        JsonObjectBuilder said = Json.createObjectBuilder(mild(Duration.ofMinutes(5)));
        if (registration != null) {
            said.remove("otherSystem").add("affectedSystem", registration);
        }
        JsonObject answers = said.build();
        String number = people.asNobody(HERE, () -> reporting.reportAsPublic(answers, key()));
        return people.ask(SUPERVISOR, HERE, () -> incidents.byNumber(number))
                .getIncident()
                .getId();
    }

    private String registered() throws Exception {
        String id = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(SampleFilings.document(SampleFilings.sample("F01")), key())
                .getFilingId());
        office.toTheEnd(id, HERE);
        return id;
    }

    private String registration(String filing) {
        return people.ask(SUPERVISOR, HERE, () -> stories.story(filing)).getNumber();
    }

    private String report(String who, JsonObject answers) {
        return people.ask(who, HERE, () -> reporting.report(answers, key()));
    }

    private void update(String id) {
        people.as(
                "yunxiu.filer",
                HERE,
                () -> reporting.update(
                        id, Json.createObjectBuilder().add("progress", "已关闭接口。").build(), key()));
    }

    private void desk(People.Step step) {
        people.as(SUPERVISOR, HERE, step);
    }

    private IncidentDetail look(String id) {
        return people.ask(SUPERVISOR, HERE, () -> incidents.open(id));
    }

    private String number(String id) {
        return look(id).getIncident().getNumber();
    }

    private IncidentDetail untilHandled(String id) throws InterruptedException {
        for (int half = 0; half < 60; half++) {
            if (look(id).getIncident().getState() == IncidentState.HANDLING) {
                return look(id);
            }
            Thread.sleep(500);
        }
        Incident still = look(id).getIncident();
        throw new AssertionError("still " + still.getState());
    }

    private static ClockDetail only(IncidentDetail detail, String code) {
        List<ClockDetail> of = detail.getClocks().stream()
                .filter(clock -> clock.getCode().equals(code))
                .toList();
        assertThat(of).hasSize(1);
        return of.get(0);
    }

    private long minutesToTheReminder(String id) throws Exception {
        return number(
                "select timestampdiff(minute, CREATE_TIME_, DUEDATE_) from ACT_RU_JOB where TYPE_ = 'timer' and "
                        + "PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                id);
    }

    private long number(String question, String of) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(question)) {
            query.setString(1, of);
            var answer = query.executeQuery();
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }

    private void change(String statement, String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonObject summary() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        List.of("cause", "measuresTaken", "harm", "responsibility", "corrections", "lessons")
                .forEach(name -> json.add(name, "见附件。"));
        return json.build();
    }

    private static JsonObject mild(Duration ago) {
        return answers("部分用户看到别人的会话", "AI-SAFETY", ago).build();
    }

    private static JsonObject grave() {
        return answers("两座变电站的调度助手停机", "AI-SAFETY", Duration.ofMinutes(10))
                .add("levelEstimate", 3)
                .add("impact", Json.createObjectBuilder().add("ciiWholeOutageMin", 90))
                .add("context", Json.createObjectBuilder().add("operatorType", "cii"))
                .build();
    }

    private static JsonObjectBuilder answers(String what, String type, Duration ago) {
        return Json.createObjectBuilder()
                .add("whatHappened", what)
                .add("otherSystem", "样例系统 " + UUID.randomUUID())
                .add("awareAt", Instant.now().minus(ago).toString())
                .add("incidentType", type)
                .add("whoAffected", "部分用户")
                .add("measuresTaken", "已停用");
    }
}
