package org.openbeian.incident;

import static org.openbeian.access.Permission.OPEN_VAULT;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openbeian.access.Requires;
import org.openbeian.access.Vault;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Act;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.review.ConflictDeclaration;
import org.openbeian.review.ConflictsOfInterest;

/** What a supervisor does with an incident, from the confirmation of its level to its close and beyond. */
@Stateless
public class IncidentDeskService {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    Merging merging;

    @Inject
    IncidentAssessor assessor;

    @Inject
    IncidentIntake opening;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    ConflictDeclaration declaration;

    @Inject
    Lessons lessons;

    @Inject
    Event<IncidentClosing> closing;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * Confirms the level. From here on the operators of the systems are parties to it.
     *
     * @param reason needed when the level differs from the estimate or from what the numbers say
     * @param oecd a judgement in the terms of the OECD, or null
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.triage")
    public void triage(String id, int level, String oecd, String reason) {
        cases.act(id, IncidentEvent.TRIAGE, act -> {
            Incident incident = act.on();
            IncidentAssessment assessed = assessor.byNumbers(incident);
            act.because(explained(assessed, level, incident.getGravity().estimate(), reason));
            IncidentState before = incident.getState();
            incident.triage(mustBeLevel(level), judgement(oecd), act.by());
            cases.levelled(act, assessed);
            tellOperators(incident, act.at());
            clocks.acknowledged(incident, act.at());
            clocks.owe(incident, incident.getTimes().awareAt(), act.at());
            clocks.passOn(incident, incident.getReportedAt(), act.at());
            clocks.judge(incident);
            act.tells("INCIDENT_TRIAGED", "incident-triaged/" + id + "/" + before + level)
                    .fact("escalate", clocks.isToBePassedOn(incident));
        });
    }

    /**
     * The caller has a conflict of interest with the holder of a system it is about: the same act as on a filing, which lets
     * go the incident as well (SOD-04).
     *
     * @param system id of that system; may be empty where it is about one that is registered
     * @param why may be empty
     * @throws Invalid at {@code conflictSystem} when it is not told which
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.declareConflict")
    public void declareConflict(String id, String system, String why) {
        Incident incident = incidents.get(id);
        Map<String, Filing> registered = incidents.registrations(incidents.systems(id).stream()
                .map(IncidentSystem::getSystemId)
                .filter(Objects::nonNull)
                .toList());
        boolean only = registered.size() == 1 && (system == null || system.isEmpty());
        Filing filing = only ? registered.values().iterator().next() : registered.get(system == null ? "" : system);
        if (filing == null) {
            throw new Invalid("/conflictSystem", "field.required");
        }
        declaration.declareFrom(id, incident.getNumber(), filing, why);
    }

    /** New facts change the level: the history stays, what is owed anew runs from now. */
    @Requires(value = SUPERVISE, action = "incidentDesk.relevel")
    public void relevel(String id, int level, String oecd, String reason) {
        cases.act(id, IncidentEvent.RELEVEL, act -> {
            Incident incident = act.on();
            if (level == incident.getGravity().getLevel()) {
                throw new Invalid("/level", "incident.same_level");
            }
            act.because(reason("reason", reason));
            incident.relevel(mustBeLevel(level), judgement(oecd), act.by());
            cases.levelled(act, assessor.byNumbers(incident));
            clocks.relevelled(incident, act.at());
            // while no operator knows of it, none owes a report
            clocks.owe(incident, incident.getTimes().awareAt() == null ? null : act.at(), act.at());
            clocks.passOn(incident, act.at(), act.at());
            act.tells(
                            "INCIDENT_LEVEL",
                            "incident-level/" + id + "/" + incidents.levels(id).size())
                    .fact("escalate", clocks.isToBePassedOn(incident));
        });
    }

    private static String explained(IncidentAssessment assessed, int level, int estimate, String reason) {
        boolean differs =
                level != estimate || level != assessed.getSeverityByNumbers().getLevel();
        return differs ? reason("reason", reason) : optional("reason", reason);
    }

    private static int mustBeLevel(int level) {
        if (level < 1 || level > 4) {
            throw new Invalid("/level", "incident.wrong_level");
        }
        return level;
    }

    private static String judgement(String oecd) {
        if (oecd == null || oecd.isBlank()) {
            return null;
        }
        if (!IncidentTerms.oecdSeverities().contains(oecd)) {
            throw new Invalid("/oecd", "field.unknown_option", CodePoints.cut(oecd, 40));
        }
        return oecd;
    }

    private List<String> systemsOf(Incident incident) {
        return incidents.systems(incident.getId()).stream()
                .map(IncidentSystem::getSystemId)
                .filter(Objects::nonNull)
                .toList();
    }

    private void tellOperators(Incident incident, Instant now) {
        for (String system : systemsOf(incident)) {
            incidents.system(system).ifPresent(known -> {
                incidents.join(incident, known.getOrganisationId(), now);
                incident.operatorTold(now);
            });
        }
    }

    /** Whose desk it is on. */
    @Requires(value = SUPERVISE, action = "incidentDesk.take")
    public void take(String id) {
        cases.within(id, "TAKE", act -> {
            act.on().mustBeOpen();
            act.on().take(act.by());
        });
    }

    /**
     * Puts the report aside as no incident. Where a death or a minor is alleged this is a proposal, until another
     * supervisor does the same; a proposal of somebody who must have no part in it by now is none (SOD-04).
     *
     * @param shown stamp of the first one's proposal that was looked at, see {@link Dismissal#getShown}; null or
     *     empty for none, so that nobody becomes the second without knowing it
     * @return whether it is put aside
     * @throws Conflict when it is another one meanwhile
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.dismiss")
    public boolean dismiss(String id, String reason, String shown) {
        Incident incident = cases.locked(id);
        String why = reason("reason", reason);
        boolean begun = incident.getDismissal().getBy() != null
                && conflicts.isCounting(incident.getDismissal().getBy(), cases.systems(incident));
        if (incident.getAlleged().needSecondHand() && !begun) {
            cases.within(
                    incident, "DISMISS_PROPOSE", act -> act.because(why).on().proposeDismissal(act.by(), why, shown));
            return false;
        }
        cases.act(incident, IncidentEvent.DISMISS, act -> {
            act.because(why).on().dismiss(act.by(), shown);
            clocks.acknowledged(incident, act.at());
        });
        return true;
    }

    /**
     * The same incident was reported before: this number leads to the other, whose reports, systems and parties grow.
     * Where this one was graver and nobody has confirmed the level of the other yet, the other takes it over; what is owed
     * runs from the one moment of awareness, not from the merge.
     *
     * @param reason why the two are one, kept with both of them
     * @param differs said knowingly: they are one although the system or the kind differs
     * @return the id of the one that goes on
     * @throws Invalid when neither system nor kind is the same, or one of them is not and that is not said knowingly
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.merge")
    public String merge(String id, String survivorNumber, String reason, boolean differs) {
        String number = needed("survivor", survivorNumber);
        String why = InputCheck.neededReason("mergeReason", reason, Merging.REASON);
        Incident survivor = incidents.byNumber(number);
        merging.merge(incidents.get(id), survivor, why, differs);
        return survivor.getId();
    }

    /** Another system that it is about, by its number in the register; its operator becomes a party once the level stands. */
    @Requires(value = SUPERVISE, action = "incidentDesk.link")
    public void link(String id, String registrationNumber) {
        cases.within(id, "LINK", act -> link(act, registrationNumber));
    }

    private void link(Act<Incident> act, String registrationNumber) {
        Incident incident = act.on();
        incident.mustBeOpen();
        AiSystem system = incidents
                .registered(needed("registrationNumber", registrationNumber))
                .orElseThrow(() -> new Invalid("/registrationNumber", "incident.no_such_system"));
        conflicts.mustBeNone(List.of(system.getId()));
        List<IncidentSystem> there = incidents.systems(incident.getId());
        if (there.stream().noneMatch(other -> system.getId().equals(other.getSystemId()))) {
            there.stream()
                    .filter(other -> other.getSystemId() == null && isCalled(system, other.getName()))
                    .findFirst()
                    .ifPresentOrElse(
                            named -> named.identified(system.getId()),
                            () -> incidents.add(new IncidentSystem(
                                    incident.getId(), system.getId(), system.getNameZh(), act.at())));
        }
        if (incident.getState() != IncidentState.REPORTED) {
            boolean known = incident.getTimes().awareAt() != null;
            tellOperators(incident, act.at());
            if (!known) {
                clocks.owe(incident, incident.getTimes().awareAt(), act.at());
            }
        }
        act.because(registrationNumber.strip());
    }

    private static boolean isCalled(AiSystem system, String name) {
        return name.equalsIgnoreCase(system.getNameZh()) || name.equalsIgnoreCase(system.getNameEn());
    }

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

    /** Service is restored and those concerned were informed: from that day the summary is owed. */
    @Requires(value = SUPERVISE, action = "incidentDesk.endHandling")
    public void endHandling(String id, LocalDate on, boolean subjectsInformed, String reason) {
        cases.act(id, IncidentEvent.END_HANDLING, act -> {
            Incident incident = act.on();
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

    /** The summary has gaps: ten working days to fill them. */
    @Requires(value = SUPERVISE, action = "incidentDesk.returnSummary")
    public void returnSummary(String id, String gaps) {
        cases.act(id, IncidentEvent.RETURN_SUMMARY, act -> {
            act.because(reason("reason", gaps)).on().returnSummary();
            act.tells(
                            "INCIDENT_SUMMARY_RETURNED",
                            "incident-returned/" + id + "/" + act.at().toEpochMilli())
                    .fact("summaryDue", clocks.summaryReturned(act.on(), act.at()));
        });
    }

    /** Closes it, with all follow-up measures verified. */
    @Requires(value = SUPERVISE, action = "incidentDesk.close")
    public void close(String id, boolean verified, String lesson, String reason) {
        close(id, verified, null, lesson, reason);
    }

    /**
     * Closes it and publishes what others can learn from it.
     *
     * @param verified that the follow-up measures were looked at
     * @param checkOn by when those that are not done yet are checked; null carries none over
     * @param lesson names nobody; null when there is nothing to learn
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.close")
    public void close(String id, boolean verified, LocalDate checkOn, String lesson, String reason) {
        cases.act(id, IncidentEvent.CLOSE, act -> {
            Incident incident = act.on();
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

    /**
     * How to reach who reported, for whoever may open the vault. The reason stands in the trail for ever, so it must not say
     * who it is. @throws NotFound when nobody left a way
     */
    @Requires(value = OPEN_VAULT, action = "incidentDesk.openVault")
    public List<ReporterContact> openVault(String id, String reason) {
        Incident incident = incidents.get(id);
        audit.notes().about(incident.getId());
        List<ReporterContact> contacts = incidents.reports(incident.getId()).stream()
                .filter(IncidentReport::isContactSealed)
                .map(ReporterContact::new)
                .toList();
        if (contacts.isEmpty()) {
            throw new NotFound();
        }
        vault.opened(
                reason, why -> contacts.stream().anyMatch(one -> one.isNamedIn(why)), "incident.names_the_reporter");
        return contacts;
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
