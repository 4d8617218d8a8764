package org.openbeian.incident;

import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.incident.IncidentCases.needed;
import static org.openbeian.incident.IncidentCases.optional;
import static org.openbeian.incident.IncidentCases.reason;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.access.Requires;
import org.openbeian.common.Ids;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** How an incident is brought to its end: contained, handled, summed up and closed, and reopened when it was no end. */
@Stateless
public class IncidentHandlingService {

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    IncidentIntake opening;

    @Inject
    Lessons lessons;

    @Inject
    Event<IncidentClosing> closing;

    @Inject
    PortalClock clock;

    /** It is under control, says the authority, as no operator is known who could. @param shown what shows it */
    @Requires(value = SUPERVISE, action = "incidentDesk.contain")
    public void contain(String id, String shown) {
        cases.act(id, IncidentEvent.CONTAIN, act -> {
            act.as("CONTAIN_NO_OPERATOR").because(needed("shown", shown)).on().contain();
            act.fact("updateDue", clocks.nextUpdate(act.on(), act.at(), true));
        });
    }

    /** The authority sums up what no known operator can: the same questions, kept as an officer's report. */
    @Requires(value = SUPERVISE, action = "incidentDesk.summarise")
    public void summarise(String id, JsonObject answers) {
        cases.act(id, IncidentEvent.SUBMIT_SUMMARY, act -> {
            Incident incident = act.on();
            ReportAnswers said = ReportAnswers.read(ReportStage.FINAL, answers, opening.known(incident), act.at());
            act.as("SUMMARY_NO_OPERATOR").on().submitSummary();
            opening.keep(incident, Reporter.OFFICER, ReportStage.FINAL, said, Ids.next(), act.at());
            clocks.summarised(incident, act.at());
        });
    }

    /**
     * Service is restored and those concerned were informed: from that day the summary is owed.
     *
     * @param shown stamp of what was reported and of the level, see {@link IncidentDetail#getShown}
     * @throws org.openbeian.common.Conflict when either is another one meanwhile
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.endHandling")
    public void endHandling(String id, LocalDate on, boolean subjectsInformed, String reason, String shown) {
        cases.act(id, IncidentEvent.END_HANDLING, act -> {
            Incident incident = act.on();
            cases.mustBeAsShown(incident, shown);
            if (on == null
                    || on.isAfter(clock.today())
                    || on.isBefore(day(incident.getTimes().noticedAt()))) {
                throw new Invalid("/endedOn", on == null ? "field.required" : "incident.ended_on");
            }
            if (!subjectsInformed) {
                throw new Invalid("/subjectsInformed", "incident.subjects_informed");
            }
            act.because(optional("reason", reason)).on().endHandling(on);
            act.tells(
                            "INCIDENT_SUMMARY_DUE",
                            "incident-summary-due/" + id + "/" + act.at().toEpochMilli())
                    .fact("summaryDue", clocks.handlingEnded(incident, act.at()));
        });
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    /** The summary has gaps: ten working days to fill them. @param shown as for {@link #endHandling} */
    @Requires(value = SUPERVISE, action = "incidentDesk.returnSummary")
    public void returnSummary(String id, String gaps, String shown) {
        cases.act(id, IncidentEvent.RETURN_SUMMARY, act -> {
            cases.mustBeAsShown(act.on(), shown);
            act.because(reason("reason", gaps)).on().returnSummary();
            act.tells(
                            "INCIDENT_SUMMARY_RETURNED",
                            "incident-returned/" + id + "/" + act.at().toEpochMilli())
                    .fact("summaryDue", clocks.summaryReturned(act.on(), act.at()));
        });
    }

    /**
     * Closes it and publishes what others can learn from it.
     *
     * @param verified that the follow-up measures were looked at
     * @param checkOn by when those that are not done yet are checked; null carries none over
     * @param lesson names nobody; null when there is nothing to learn
     * @param shown as for {@link #endHandling}
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.close")
    public void close(String id, boolean verified, LocalDate checkOn, String lesson, String reason, String shown) {
        cases.act(id, IncidentEvent.CLOSE, act -> {
            Incident incident = act.on();
            cases.mustBeAsShown(incident, shown);
            if (checkOn != null && !checkOn.isAfter(clock.today())) {
                throw new Invalid("/checkOn", "incident.check_is_past");
            }
            act.because(optional("reason", reason)).on().close(act.at());
            IncidentClosing ending = new IncidentClosing(id, checkOn);
            closing.fire(ending);
            if (!verified && !ending.isCarriedOver()) {
                throw new Invalid("/verified", "incident.not_verified");
            }
            String learnt = optional("lesson", lesson);
            if (learnt != null) {
                lessons.publish(incident, learnt, clock.today());
            }
            act.fact("reopenUntil", incident.reopenUntil());
        });
    }

    /** New facts within three years. */
    @Requires(value = SUPERVISE, action = "incidentDesk.reopen")
    public void reopen(String id, String reason) {
        cases.act(id, IncidentEvent.REOPEN, act -> act.because(reason("reason", reason))
                .on()
                .reopen(act.at()));
    }

    /** A reopened incident is handled again. */
    @Requires(value = SUPERVISE, action = "incidentDesk.restart")
    public void restart(String id) {
        cases.act(id, IncidentEvent.START, act -> {
            act.on().start();
            act.fact("updateDue", clocks.nextUpdate(act.on(), act.at(), false));
        });
    }
}
