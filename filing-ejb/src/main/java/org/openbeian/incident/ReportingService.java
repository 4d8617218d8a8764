package org.openbeian.incident;

import static org.openbeian.access.Permission.ANSWER_INCIDENT;
import static org.openbeian.access.Permission.ANYONE;
import static org.openbeian.access.Permission.REPORT_INCIDENT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.Conflict;
import org.openbeian.common.Hashes;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.assessment.IncidentAssessment;

/**
 * Reports of incidents: the first one by anybody, what follows by the organisations whose incident it is. The same
 * report sent twice, known by its key, is one report.
 */
@Stateless
public class ReportingService {

    @Inject
    IncidentRepository incidents;

    @Inject
    KnownFacts facts;

    @Inject
    IncidentIntake opening;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    IncidentAssessor assessor;

    @Inject
    IncidentProcess process;

    @Inject
    PublicReports publicReports;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /**
     * The first report of an operator.
     *
     * @return the incident's id
     * @throws Invalid with everything that is wrong
     */
    @Requires(value = REPORT_INCIDENT, action = "reporting.report")
    public String report(JsonObject answers, String onceKey) {
        return first(Reporter.ORGANISATION, answers, onceKey).getId();
    }

    /** What an officer found or was told. @return the incident's id */
    @Requires(value = SUPERVISE, action = "reporting.reportAsOfficer")
    public String reportAsOfficer(JsonObject answers, String onceKey) {
        return first(Reporter.OFFICER, answers, onceKey).getId();
    }

    /** The incident that was opened with that key; empty when none was. */
    @Requires(value = SUPERVISE, reads = true, action = "reporting.reportedBefore")
    public Optional<String> reportedBefore(String onceKey) {
        return opened(key("", onceKey)).map(Incident::getId);
    }

    /**
     * What anybody saw.
     *
     * @return the number, which is all the reporter gets to know
     * @throws Conflict when too many came at once
     */
    @Requires(value = ANYONE, action = "reporting.reportAsPublic")
    public String reportAsPublic(JsonObject answers, String onceKey) {
        return first(Reporter.PUBLIC, answers, onceKey).getNumber();
    }

    /** Whether this form has brought a report: sent again, it is answered with the same number. */
    @Requires(value = ANYONE, reads = true, action = "reporting.isReported")
    public boolean isReported(String onceKey) {
        return opened(key("", onceKey)).isPresent();
    }

    /** What would follow from this report, before it is sent. */
    @Requires(
            value = {REPORT_INCIDENT, SUPERVISE},
            reads = true,
            action = "reporting.preview")
    public ReportPreview preview(JsonObject answers) {
        return opening.preview(
                ReportAnswers.read(ReportStage.INITIAL, answers, JsonValue.EMPTY_JSON_OBJECT, clock.instant()));
    }

    /**
     * Incidents that may be the one that is just being written: for an operator its own, for a supervisor all of the
     * authority. Not for those who are not signed in: by typing, the public would learn of incidents that nobody has
     * published.
     *
     * @param written the report as far as it is written
     */
    @Requires(
            value = {REPORT_INCIDENT, SUPERVISE},
            reads = true,
            action = "reporting.alike")
    public List<Incident> alike(JsonObject written) {
        return opening.alike(ReportAnswers.unfinished(written, clock.instant()));
    }

    /**
     * The systems the caller can name without typing: the own ones on the register, for staff those of the authority. What
     * is a draft, on its way or withdrawn is found by its name or number only.
     */
    @Requires(
            value = {REPORT_INCIDENT, SUPERVISE},
            reads = true,
            action = "reporting.systems")
    public List<RegisteredSystem> systems() {
        return incidents.systems(clock.today());
    }

    private Incident first(Reporter reporter, JsonObject answers, String givenKey) {
        String onceKey = key("", givenKey);
        Optional<Incident> before = opened(onceKey);
        if (before.isPresent()) {
            return before.get();
        }
        ReportAnswers read =
                ReportAnswers.read(ReportStage.INITIAL, answers, JsonValue.EMPTY_JSON_OBJECT, clock.instant());
        if (reporter == Reporter.PUBLIC) {
            publicReports.oneMore(me.get().authorityId(), clock.instant());
        }
        // pressed twice at once: the second waits here until the first is stored
        opening.hold();
        return opened(onceKey).orElseGet(() -> opening.open(reporter, read, onceKey));
    }

    private Optional<Incident> opened(String onceKey) {
        return incidents.sentBefore(onceKey).map(before -> incidents.ofReport(before.getId()));
    }

    /**
     * What is new. It ends the clock of the update that was owed and starts the next.
     *
     * @param shown stamp of the facts with which it begins, see {@link IncidentDetail#getFactsShown}
     * @throws Conflict when the caller's side has said something else of them meanwhile
     */
    @Requires(value = REPORT_INCIDENT, action = "reporting.update")
    public void update(String id, JsonObject answers, String onceKey, String shown) {
        String key = key(id + " UPDATE", onceKey);
        Incident incident = cases.locked(id);
        if (incidents.sentBefore(key).isPresent()) {
            return;
        }
        if (!incident.getState().isOpen()) {
            throw new Conflict("incident.no_report_now");
        }
        cases.within(incident, "UPDATE", act -> {
            facts.mustBeAsShown(incident, answers, shown);
            follow(incident, ReportStage.UPDATE, answers, key, act.at());
            if (incident.getState().isHandled()) {
                process.updated(id, clocks.nextUpdate(incident, act.at(), true));
            }
        });
    }

    /** The same of a report that says nothing of the facts, or as the first one of its side. */
    @Requires(value = REPORT_INCIDENT, action = "reporting.update")
    public void update(String id, JsonObject answers, String onceKey) {
        update(id, answers, onceKey, null);
    }

    /** The operator has it under control, and says what shows it; what is new of the facts is an update. */
    @Requires(value = ANSWER_INCIDENT, action = "reporting.contain")
    public void contain(String id, JsonObject answers, String onceKey) {
        String key = key(id + " CONTAIN", onceKey);
        Incident incident = cases.locked(id);
        if (incidents.sentBefore(key).isPresent()) {
            return;
        }
        cases.act(incident, IncidentEvent.CONTAIN, act -> {
            facts.mustBeAsShown(incident, answers, null);
            ReportAnswers said = follow(incident, ReportStage.UPDATE, answers, key, act.at());
            if (said.text("evidence").isEmpty()) {
                throw new Invalid("/evidence", "field.required");
            }
            act.because(said.text("evidence")).on().contain();
            act.fact("updateDue", clocks.nextUpdate(incident, act.at(), true));
        });
    }

    /** It has broken out again; the operator or a supervisor says so. */
    @Requires(
            value = {ANSWER_INCIDENT, SUPERVISE},
            action = "reporting.relapse")
    public void relapse(String id, String reason) {
        cases.act(id, IncidentEvent.RELAPSE, act -> act.because(IncidentCases.reason("reason", reason))
                .on()
                .relapse());
    }

    /**
     * Cause, measures, harm, responsibility, corrections, lessons. It ends the clock of the summary.
     *
     * @param shown as for {@link #update}
     */
    @Requires(value = ANSWER_INCIDENT, action = "reporting.submitSummary")
    public void submitSummary(String id, JsonObject answers, String onceKey, String shown) {
        String key = key(id + " FINAL", onceKey);
        Incident incident = cases.locked(id);
        if (incidents.sentBefore(key).isPresent()) {
            return;
        }
        cases.act(incident, IncidentEvent.SUBMIT_SUMMARY, act -> {
            facts.mustBeAsShown(incident, answers, shown);
            follow(incident, ReportStage.FINAL, answers, key, act.at());
            incident.submitSummary();
            clocks.summarised(incident, act.at());
        });
    }

    /** The same of a summary that says nothing of the facts. */
    @Requires(value = ANSWER_INCIDENT, action = "reporting.submitSummary")
    public void submitSummary(String id, JsonObject answers, String onceKey) {
        submitSummary(id, answers, onceKey, null);
    }

    /** A report on an incident that is there: it begins with what the same organisation said last. */
    private ReportAnswers follow(Incident incident, ReportStage stage, JsonObject answers, String key, Instant now) {
        List<IncidentReport> own = incidents.reports(incident.getId());
        JsonObject earlier = own.isEmpty()
                ? opening.known(incident)
                : own.get(own.size() - 1).getAnswers();
        // of two reports of the same sender that became one incident the last one knows only half
        JsonObjectBuilder all = Json.createObjectBuilder(earlier);
        facts.own(incident).ifPresent(known -> known.forEach(all::add));
        ReportAnswers said = ReportAnswers.read(stage, answers, all.build(), now);
        opening.keep(incident, Reporter.ORGANISATION, stage, said, key, now);
        incident.operatorReported(
                incident.getTimes().awareAt() == null
                        ? said.awareAt()
                        : incident.getTimes().awareAt(),
                now);
        if (incidents.isForTheProvider(incident, me.get())) {
            incident.providerReported(now);
        }
        weigh(incident, now);
        // what new facts ask for is owed from the one moment of awareness, like all the rest
        clocks.owe(incident, incident.getTimes().awareAt(), now);
        clocks.operatorReported(incident, now);
        clocks.judge(incident);
        return said;
    }

    private void weigh(Incident incident, Instant now) {
        IncidentAssessment assessed = assessor.byNumbers(incident);
        int level = assessed.getSeverityByNumbers().getLevel();
        if (incident.raise(level)) {
            cases.levelled(incident, assessed, null, me.get().personId(), now);
            Instant due = clocks.lookAt(incident, clocks.isToBePassedOn(incident) ? now : null, now);
            if (due != null) {
                process.lookAtBy(incident.getId(), due);
            }
        }
    }

    /** Of this sender and for this step of this incident: the key of another one says nothing about it. */
    private String key(String step, String given) {
        if (given == null || !given.matches("[\\x21-\\x7e]{8,100}")) {
            throw new Invalid("/Idempotency-Key", "idempotency.key");
        }
        return Hashes.sha256(me.get().organisationId() + " " + step + " " + given);
    }
}
