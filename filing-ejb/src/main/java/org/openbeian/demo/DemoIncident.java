package org.openbeian.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;

/** One incident of the demo world, from the operator's first report to where its story leaves it. */
final class DemoIncident {

    private static final List<String> STEPS =
            List.of("REPORTED", "HANDLING", "CONTAINED", "HANDLED", "SUMMARY", "CLOSED");
    private static final Duration BEFORE_THE_REPORT = Duration.ofMinutes(50);

    private final DemoServices to;
    private final Agenda agenda;
    private final JsonObject story;
    private final String authority;
    private final String operator;
    private final Days days;
    private String id;

    DemoIncident(DemoServices to, Agenda agenda, JsonObject story, Days days) {
        this.to = to;
        this.agenda = agenda;
        this.story = story;
        this.days = days;
        this.authority = story.getString("authority");
        this.operator = story.getString("organisation") + ".filer";
    }

    void begin() {
        Instant at = days.ago(story.getInt("ago"));
        plan(at, () -> {
            JsonObject report = report(at);
            id = to.people.as(operator, authority, () -> to.reporting.report(report, key()));
            if (reaches("HANDLING")) {
                plan(days.after(at, 0), () -> triage(at));
            }
        });
    }

    private JsonObject report(Instant at) throws Exception {
        return Json.createObjectBuilder()
                .add("incidentTitle", story.getString("title"))
                .add("whatHappened", story.getString("what"))
                .add("whoAffected", story.getString("who"))
                .add(
                        "affectedSystem",
                        to.people.asPortal(authority, () -> to.desk.registrationNumber(story.getString("system"))))
                .add("incidentType", story.getString("type"))
                .add("awareAt", at.minus(BEFORE_THE_REPORT).toString())
                .build();
    }

    private void triage(Instant reported) throws Exception {
        supervise(() -> to.incidents.triage(id, story.getInt("level"), null, "按受影响的人数与持续时间。"));
        plan(
                days.after(reported, 1),
                () -> operate(() -> to.reporting.update(id, said("progress", "已找到原因，正在改正。"), key())));
        if (reaches("CONTAINED")) {
            Instant at = days.after(reported, 2);
            plan(at, () -> {
                operate(() -> to.reporting.contain(
                        id,
                        Json.createObjectBuilder(said("progress", "已停止影响。"))
                                .add("evidence", "监测记录显示二十四小时内没有再发生。")
                                .build(),
                        key()));
                end(days.after(at, 3));
            });
        }
    }

    private void end(Instant at) {
        if (!reaches("HANDLED")) {
            return;
        }
        plan(at, () -> {
            supervise(() ->
                    to.handling.endHandling(id, LocalDate.ofInstant(at, PortalClock.ZONE), true, "已核实不再发生。", shown()));
            if (reaches("SUMMARY")) {
                plan(days.after(at, 8), () -> operate(() -> to.reporting.submitSummary(id, summary(), key())));
            }
            if (reaches("CLOSED")) {
                plan(
                        days.after(at, 12),
                        () -> supervise(
                                () -> to.handling.close(id, true, null, story.getString("lesson"), null, shown())));
            }
        });
    }

    /** As who supervises sees it now. */
    private String shown() {
        return to.incidentsOf.open(id).getShown();
    }

    private boolean reaches(String step) {
        return STEPS.indexOf(step) <= STEPS.indexOf(story.getString("goal"));
    }

    private JsonObject summary() {
        JsonObjectBuilder summary = Json.createObjectBuilder();
        summary.add("cause", story.getString("what"));
        summary.add("measuresTaken", "停止受影响的功能，改正后重新评测再上线。");
        summary.add("harm", story.getString("who"));
        summary.add("responsibility", "发布前的核对没有包括这一项，由产品与安全团队共同承担。");
        summary.add("corrections", "核对清单已补充，每次发布由两人签字。");
        summary.add("lessons", story.getString("lesson", "发布前应当逐项核对安全功能。"));
        return summary.build();
    }

    private static JsonObject said(String field, String text) {
        return Json.createObjectBuilder().add(field, text).build();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void operate(Agenda.Happening act) throws Exception {
        to.people.act(operator, authority, act);
    }

    private void supervise(Agenda.Happening act) throws Exception {
        to.people.act("supervisor1." + authority, authority, act);
    }

    private void plan(Instant at, Agenda.Happening what) {
        agenda.at(at, story.getString("title"), what);
    }
}
