package org.openbeian.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import org.openbeian.api.Answer;
import org.openbeian.common.Json;
import org.openbeian.common.Shown;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentConflictService;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentEvent;
import org.openbeian.incident.IncidentHandlingService;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.ReportingService;

/** Incidents, as a supervisor handles them. */
@ApplicationScoped
public class IncidentDesk extends DeskKind<IncidentDetail> {

    private static final String REASON = "reason";
    private static final String LEVEL = "level";
    private static final String OECD = "oecd";

    @Inject
    IncidentService incidents;

    @Inject
    IncidentDeskService desk;

    @Inject
    IncidentHandlingService handling;

    @Inject
    IncidentLinkingService linking;

    @Inject
    IncidentConflictService conflicts;

    @Inject
    ReportingService reporting;

    IncidentDesk() {
        unseen("take", (id, said) -> desk.take(id(id)));
        unseen(
                "declareConflict",
                (id, said) -> conflicts.declare(id(id), said.text("conflictSystem"), said.text("why")),
                "conflictSystem",
                "why");
        intake();
        handling();
        act(
                "merge",
                (i, said) ->
                        linking.merge(i.id(), said.text("survivor"), said.text("mergeReason"), said.isTrue("differs")),
                "survivor",
                "mergeReason",
                "differs");
        act("link", (i, said) -> linking.link(i.id(), said.text("registrationNumber")), "registrationNumber");
    }

    private void intake() {
        act(
                "triage",
                (i, said) -> desk.triage(
                        i.id(),
                        said.number(LEVEL),
                        said.text(OECD),
                        said.text(REASON),
                        i.detail().getShown()),
                LEVEL,
                OECD,
                REASON);
        act(
                "relevel",
                (i, said) -> desk.relevel(
                        i.id(),
                        said.number(LEVEL),
                        said.text(OECD),
                        said.text(REASON),
                        i.detail().getShown()),
                LEVEL,
                OECD,
                REASON);
        act(
                "dismiss",
                (i, said) -> desk.dismiss(
                        i.id(),
                        said.text(REASON),
                        i.detail().getIncident().getDismissal().getShown(),
                        i.detail().getShown()),
                REASON);
    }

    private void handling() {
        act("contain", (i, said) -> handling.contain(i.id(), said.text("shown")), "shown");
        act("summarise", (i, said) -> handling.summarise(i.id(), said.object("answers")), "answers");
        act(
                "endHandling",
                (i, said) -> handling.endHandling(
                        i.id(),
                        said.day("endedOn"),
                        said.isTrue("subjectsInformed"),
                        said.text(REASON),
                        i.detail().getShown()),
                "endedOn",
                "subjectsInformed",
                REASON);
        act(
                "returnSummary",
                (i, said) -> handling.returnSummary(
                        i.id(), said.text(REASON), i.detail().getShown()),
                REASON);
        act(
                "close",
                (i, said) -> handling.close(
                        i.id(),
                        said.isTrue("verified"),
                        said.day("checkOn"),
                        said.text("lesson"),
                        said.text(REASON),
                        i.detail().getShown()),
                "verified",
                "checkOn",
                "lesson",
                REASON);
        act("reopen", (i, said) -> handling.reopen(i.id(), said.text(REASON)), REASON);
        act("restart", (i, said) -> handling.restart(i.id()));
        act("relapse", (i, said) -> reporting.relapse(i.id(), said.text(REASON)), REASON);
    }

    @Override
    String name() {
        return "incidents";
    }

    @Override
    String id(String idOrNumber) {
        return idOrNumber.startsWith("INC-")
                ? incidents.byNumber(idOrNumber).getIncident().getId()
                : idOrNumber;
    }

    @Override
    Seen<IncidentDetail> read(String id) {
        IncidentDetail detail = incidents.open(id);
        Incident incident = detail.getIncident();
        JsonObjectBuilder json = json(incident.getId(), incident.getNumber(), incident.getState());
        Answer.add(json, "title", detail.getTitle());
        Answer.add(json, "type", detail.getType());
        json.add(LEVEL, incident.getGravity().getLevel())
                .add("level_final", incident.getGravity().isLevelFinal())
                .add("mine", detail.isMineToHandle());
        Answer.add(json, OECD, incident.getGravity().getOecd());
        Answer.add(json, "aware_at", detail.getAwareAt());
        JsonArrayBuilder reports = Json.createArrayBuilder();
        detail.getReports().forEach(report -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("stage", report.getStage().name())
                    .add("reporter", report.getReporter().name())
                    .add("answers", report.getAnswers());
            Answer.add(one, "at", report.getReceivedAt());
            reports.add(one);
        });
        json.add("reports", reports);
        possible(
                json,
                Arrays.stream(IncidentEvent.values())
                        .filter(event -> detail.can(event.name()))
                        .toList());
        return new Seen<>(
                incident.getId(),
                incident.getId(),
                incident.getVersion(),
                detail,
                json.build(),
                Shown.of(detail.getShown(), incident.getDismissal().getShown()));
    }
}
