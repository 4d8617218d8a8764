package org.openbeian.incident;

import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * What the process asks of the domain. Every step may run twice, also at once on two nodes, so each locks the incident
 * and looks first whether it has happened.
 */
@Stateless
public class IncidentSteps {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    StaffNotices staff;

    @Inject
    Authorities authorities;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /** Nobody has looked at the report in time: that is noted, once, stands on the case, and the supervisors are told. */
    @Requires(value = SYSTEM, action = "incidentSteps.remindTriage")
    public void remindTriage(String id) {
        Incident incident = cases.locked(id);
        if (incident.getState() == IncidentState.REPORTED && notYet(id, "REMIND_TRIAGE", 0)) {
            cases.within(id, "REMIND_TRIAGE", act -> {});
            clocks.waiting(incident)
                    .ifPresent(owed -> staff.tell(
                            SUPERVISE,
                            new StaffNotice("STAFF_INCIDENT_OVERDUE", id, incident.getNumber(), "incident-unseen/" + id)
                                    .clock(owed.getNameZh(), owed.getNameEn())
                                    .due(owed.getDueOn()),
                            conflicts.barredFrom(incidents.concerned(id))));
        }
    }

    /**
     * Handling begins once the level stands.
     *
     * @return until when the first update is owed
     */
    @Requires(value = SYSTEM, action = "incidentSteps.start")
    public Instant start(String id) {
        Incident incident = cases.locked(id);
        if (incident.getState() == IncidentState.TRIAGED) {
            cases.step(id, IncidentEvent.START, act -> {
                act.on().start();
                clocks.nextUpdate(act.on(), act.at(), false);
            });
        }
        return clocks.of(incident).stream()
                .filter(running -> running.getCode().equals(IncidentClocks.UPDATE))
                .reduce((first, last) -> last)
                .map(ClockDetail::getDueAt)
                .orElseGet(clock::instant);
    }

    /**
     * Levels 3 and 4 go to the parent authority.
     *
     * @return what it is to be told; empty when it knows already
     */
    @Requires(value = SYSTEM, action = "incidentSteps.escalate")
    public Optional<Escalation> escalate(String id) {
        Incident incident = cases.locked(id);
        Authority here = authorities.get(me.get().authorityId());
        if (!clocks.isToBePassedOn(incident)) {
            return Optional.empty();
        }
        cases.within(id, "ESCALATE", act -> {
            act.because(parentOf(here).getNameZh()).on().escalated(act.at());
            clocks.passedOn(act.on(), act.at());
        });
        return Optional.of(told(incident, here));
    }

    private Authority parentOf(Authority here) {
        return authorities.get(here.getParentId());
    }

    private Escalation told(Incident incident, Authority here) {
        List<IncidentReport> reports = incidents.reports(incident.getId());
        String systems = incidents.systems(incident.getId()).stream()
                .map(IncidentSystem::getName)
                .collect(Collectors.joining("；"));
        return new Escalation(
                here.getId(),
                here.getParentId(),
                incident,
                systems,
                reports.isEmpty() ? "" : reports.get(0).text("whatHappened"));
    }

    /** Incidents that the parent authority knows otherwise than they are now; ids for {@link #news}. */
    @Requires(value = SYSTEM, reads = true, action = "incidentSteps.changedSincePassedOn")
    public List<String> changedSincePassedOn(int from) {
        return incidents.parentDue(from);
    }

    /** How it stands now. */
    @Requires(value = SYSTEM, reads = true, action = "incidentSteps.news")
    public Escalation news(String id) {
        return told(incidents.get(id), authorities.get(me.get().authorityId()));
    }

    /** The parent authority has heard that; what has happened since then it still has to hear. */
    @Requires(value = SYSTEM, action = "incidentSteps.parentTold")
    public void parentTold(String id, Escalation news) {
        Incident incident = cases.locked(id);
        if (incident.getPassedOn().isDue() && incident.getVersion() == news.getVersion()) {
            Authority here = authorities.get(me.get().authorityId());
            cases.within(
                    incident,
                    "TELL_PARENT",
                    act -> act.because(parentOf(here).getNameZh()).on().parentTold());
        }
    }

    /** An update is late: the operator is reminded, once for each that was owed. */
    @Requires(value = SYSTEM, action = "incidentSteps.remindUpdate")
    public void remindUpdate(String id) {
        Incident incident = cases.locked(id);
        remind(incident, IncidentClocks.UPDATE, "REMIND_UPDATE", "INCIDENT_UPDATE_LATE");
    }

    /** The summary is late: the operator is reminded, once for each that was owed. */
    @Requires(value = SYSTEM, action = "incidentSteps.remindSummary")
    public void remindSummary(String id) {
        Incident incident = cases.locked(id);
        remind(incident, IncidentClocks.SUMMARY, "REMIND_SUMMARY", "INCIDENT_SUMMARY_LATE");
        remind(incident, IncidentClocks.SUMMARY_AGAIN, "REMIND_SUMMARY", "INCIDENT_SUMMARY_LATE");
    }

    private void remind(Incident incident, String code, String word, String notice) {
        List<ClockDetail> rounds = clocks.of(incident).stream()
                .filter(owed -> owed.getCode().equals(code))
                .toList();
        if (rounds.isEmpty()) {
            return;
        }
        ClockDetail last = rounds.get(rounds.size() - 1);
        boolean late = last.getState() == ClockState.MISSED
                && last.getSegments().stream()
                        .noneMatch(segment -> segment.getKind().isEnd());
        if (late && notYet(incident.getId(), word, last.getStartedAt().toEpochMilli())) {
            // which one is said by the act; the code of its clock is nobody's word
            String once =
                    notice + "/" + incident.getId() + "/" + last.getStartedAt().toEpochMilli();
            cases.within(incident.getId(), word, act -> act.tells(notice, once));
        }
    }

    private boolean notYet(String id, String word, long since) {
        return incidents.acts(id).stream()
                .noneMatch(
                        done -> done.getAct().equals(word) && done.getActedAt().toEpochMilli() >= since);
    }
}
