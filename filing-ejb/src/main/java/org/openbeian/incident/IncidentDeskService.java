package org.openbeian.incident;

import static org.openbeian.access.Permission.OPEN_VAULT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.access.Vault;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

/** What a supervisor does with an incident, from the confirmation of its level to its close and beyond. */
@Stateless
public class IncidentDeskService {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCase cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    Merging merging;

    @Inject
    IncidentAssessor assessor;

    @Inject
    IncidentProcess process;

    @Inject
    IncidentIntake opening;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    Lessons lessons;

    @Inject
    Event<IncidentClosing> closing;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /**
     * Confirms the level. From here on the operators of the systems are parties to it.
     *
     * @param reason needed when the level differs from the estimate or from what the numbers say
     * @param oecd a judgement in the terms of the OECD, or null
     */
    @Requires(SUPERVISE)
    public void triage(String id, int level, String oecd, String reason) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        Instant now = clock.instant();
        IncidentAssessment assessed = assessor.byNumbers(incident);
        String why = explained(incident, assessed, level, incident.getEstimate(), reason);
        incident.triage(mustBeLevel(level), judgement(oecd), me.get().personId());
        cases.level(incident, assessed.getSeverityByNumbers().getLevel(), IncidentIntake.rules(assessed), why, now);
        tellOperators(incident, now);
        clocks.acknowledged(incident, now);
        clocks.owe(incident, incident.getAwareAt(), now);
        clocks.passOn(incident, incident.getReportedAt(), now);
        clocks.judge(incident);
        cases.did(incident, "TRIAGE", why, before);
        cases.tell(incident, "INCIDENT_TRIAGED", "incident-triaged/" + id + "/" + before + level);
        process.happened(id, IncidentEvent.TRIAGE, Map.of("escalate", clocks.isToBePassedOn(incident)));
    }

    /** New facts change the level: the history stays, what is owed anew runs from now. */
    @Requires(SUPERVISE)
    public void relevel(String id, int level, String oecd, String reason) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        if (level == incident.getLevel()) {
            throw new Invalid("/level", "incident.same_level");
        }
        Instant now = clock.instant();
        String why = IncidentCase.reason("reason", reason);
        incident.relevel(mustBeLevel(level), judgement(oecd), me.get().personId());
        IncidentAssessment assessed = assessor.byNumbers(incident);
        cases.level(incident, assessed.getSeverityByNumbers().getLevel(), IncidentIntake.rules(assessed), why, now);
        clocks.relevelled(incident, now);
        // while no operator knows of it, none owes a report
        clocks.owe(incident, incident.getAwareAt() == null ? null : now, now);
        clocks.passOn(incident, now, now);
        cases.did(incident, "RELEVEL", why, before);
        int place = incidents.levels(id).size();
        cases.tell(incident, "INCIDENT_LEVEL", "incident-level/" + id + "/" + place);
        process.happened(id, IncidentEvent.RELEVEL, Map.of("escalate", clocks.isToBePassedOn(incident)));
    }

    private static String explained(
            Incident incident, IncidentAssessment assessed, int level, int estimate, String reason) {
        boolean differs =
                level != estimate || level != assessed.getSeverityByNumbers().getLevel();
        if (incident.getState().allows(IncidentEvent.TRIAGE) && differs) {
            return IncidentCase.reason("reason", reason);
        }
        return IncidentCase.optional("reason", reason);
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
    @Requires(SUPERVISE)
    public void take(String id) {
        Incident incident = incidents.get(id);
        if (!incident.getState().isOpen()) {
            throw new Conflict("incident.changed_meanwhile");
        }
        incident.take(me.get().personId());
        cases.did(incident, "TAKE", null, incident.getState());
    }

    /**
     * Puts the report aside as no incident. Where a death or a minor is alleged this is a proposal, until another
     * supervisor does the same.
     *
     * @param shown stamp of the first one's proposal that was looked at, see {@link Incident#getDismissalShown}; null or
     *     empty for none, so that nobody becomes the second without knowing it
     * @return whether it is put aside
     * @throws Conflict when it is another one meanwhile
     */
    @Requires(SUPERVISE)
    public boolean dismiss(String id, String reason, String shown) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        String why = IncidentCase.reason("reason", reason);
        boolean first = incident.needsSecondHand() && incident.getDismissalBy() == null;
        if (first) {
            incident.proposeDismissal(me.get().personId(), why, shown);
            cases.did(incident, "DISMISS_PROPOSE", why, before);
            return false;
        }
        Instant now = clock.instant();
        incident.dismiss(me.get().personId(), shown);
        clocks.acknowledged(incident, now);
        clocks.closed(incident, now);
        cases.did(incident, "DISMISS", why, before);
        process.happened(id, IncidentEvent.DISMISS, Map.of());
        return true;
    }

    /**
     * The same incident was reported before: this number leads to the other, whose reports, systems and parties grow.
     * Where this one was graver and nobody has confirmed the level of the other yet, the other takes it over; what is owed
     * runs from the one moment of awareness, not from the merge.
     *
     * @param reason why the two are one, kept with both of them
     * @return the id of the one that goes on
     */
    @Requires(SUPERVISE)
    public String merge(String id, String survivorNumber, String reason) {
        String number = IncidentCase.needed("survivor", survivorNumber);
        String why = InputCheck.neededReason("mergeReason", reason, Merging.REASON);
        Incident survivor = incidents.byNumber(number);
        merging.merge(incidents.get(id), survivor, why);
        return survivor.getId();
    }

    /** Another system that it is about, by its number in the register; its operator becomes a party once the level stands. */
    @Requires(SUPERVISE)
    public void link(String id, String registrationNumber) {
        Incident incident = incidents.get(id);
        if (!incident.getState().isOpen()) {
            throw new Conflict("incident.changed_meanwhile");
        }
        AiSystem system = incidents
                .registered(IncidentCase.needed("registrationNumber", registrationNumber))
                .orElseThrow(() -> new Invalid("/registrationNumber", "incident.no_such_system"));
        conflicts.mustBeNone(List.of(system.getId()));
        List<IncidentSystem> there = incidents.systems(id);
        if (there.stream().noneMatch(other -> system.getId().equals(other.getSystemId()))) {
            there.stream()
                    .filter(other -> other.getSystemId() == null && isCalled(system, other.getName()))
                    .findFirst()
                    .ifPresentOrElse(
                            named -> named.identified(system.getId()),
                            () -> incidents.add(
                                    new IncidentSystem(id, system.getId(), system.getNameZh(), clock.instant())));
        }
        if (incident.getState() != IncidentState.REPORTED) {
            Instant now = clock.instant();
            boolean known = incident.getAwareAt() != null;
            tellOperators(incident, now);
            if (!known) {
                clocks.owe(incident, incident.getAwareAt(), now);
            }
        }
        cases.did(incident, "LINK", registrationNumber.strip(), incident.getState());
    }

    private static boolean isCalled(AiSystem system, String name) {
        return name.equalsIgnoreCase(system.getNameZh()) || name.equalsIgnoreCase(system.getNameEn());
    }

    /** It is under control, says the authority, as no operator is known who could. @param shown what shows it */
    @Requires(SUPERVISE)
    public void contain(String id, String shown) {
        Incident incident = unanswered(id);
        IncidentState before = incident.getState();
        incident.contain();
        cases.did(incident, "CONTAIN_NO_OPERATOR", IncidentCase.needed("shown", shown), before);
        Instant due = clocks.nextUpdate(incident, clock.instant(), true);
        process.happened(id, IncidentEvent.CONTAIN, Map.of("updateDue", due));
    }

    /** The authority sums up what no known operator can: the same questions, kept as an officer's report. */
    @Requires(SUPERVISE)
    public void summarise(String id, JsonObject answers) {
        Incident incident = unanswered(id);
        IncidentState before = incident.getState();
        Instant now = clock.instant();
        ReportAnswers said = ReportAnswers.read(ReportStage.FINAL, answers, opening.known(incident), now);
        incident.submitSummary();
        opening.keep(incident, Reporter.OFFICER, ReportStage.FINAL, said, Ids.next(), now);
        clocks.summarised(incident, now);
        cases.did(incident, "SUMMARY_NO_OPERATOR", null, before);
        process.happened(id, IncidentEvent.SUBMIT_SUMMARY, Map.of());
    }

    private Incident unanswered(String id) {
        Incident incident = incidents.get(id);
        incidents.hold(incident);
        if (!NoOperator.isFor(me.get(), incidents.parties(id))) {
            throw new Conflict("incident.operator_known");
        }
        return incident;
    }

    /** Service is restored and those concerned were informed: from that day the summary is owed. */
    @Requires(SUPERVISE)
    public void endHandling(String id, LocalDate on, boolean subjectsInformed, String reason) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        Instant now = clock.instant();
        if (on == null || on.isAfter(clock.today()) || on.isBefore(day(incident.getNoticedAt()))) {
            throw new Invalid("/endedOn", on == null ? "field.required" : "incident.ended_on");
        }
        if (!subjectsInformed) {
            throw new Invalid("/subjectsInformed", "incident.subjects_informed");
        }
        incident.endHandling(on);
        Instant due = clocks.handlingEnded(incident, now);
        cases.did(incident, "END_HANDLING", IncidentCase.optional("reason", reason), before);
        cases.tell(incident, "INCIDENT_SUMMARY_DUE", "incident-summary-due/" + id + "/" + now.toEpochMilli());
        process.happened(id, IncidentEvent.END_HANDLING, Map.of("summaryDue", due));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    /** The summary has gaps: ten working days to fill them. */
    @Requires(SUPERVISE)
    public void returnSummary(String id, String gaps) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        incident.returnSummary();
        Instant due = clocks.summaryReturned(incident, clock.instant());
        cases.did(incident, "RETURN_SUMMARY", IncidentCase.reason("reason", gaps), before);
        cases.tell(
                incident,
                "INCIDENT_SUMMARY_RETURNED",
                "incident-returned/" + id + "/" + clock.instant().toEpochMilli());
        process.happened(id, IncidentEvent.RETURN_SUMMARY, Map.of("summaryDue", due));
    }

    /** Closes it, with all follow-up measures verified. */
    @Requires(SUPERVISE)
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
    @Requires(SUPERVISE)
    public void close(String id, boolean verified, LocalDate checkOn, String lesson, String reason) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        if (checkOn != null && !checkOn.isAfter(clock.today())) {
            throw new Invalid("/checkOn", "incident.check_is_past");
        }
        Instant now = clock.instant();
        incident.close(now);
        IncidentClosing ending = new IncidentClosing(id, checkOn);
        closing.fire(ending);
        if (!verified && !ending.isCarriedOver()) {
            throw new Invalid("/verified", "incident.not_verified");
        }
        String learnt = IncidentCase.optional("lesson", lesson);
        if (learnt != null) {
            lessons.publish(incident, learnt, clock.today());
        }
        clocks.closed(incident, now);
        cases.did(incident, "CLOSE", IncidentCase.optional("reason", reason), before);
        process.happened(id, IncidentEvent.CLOSE, Map.of("reopenUntil", incident.reopenUntil()));
    }

    /**
     * How to reach who reported, for whoever may open the vault. The reason stands in the trail for ever, so it must not say
     * who it is. @throws NotFound when nobody left a way
     */
    @Requires(OPEN_VAULT)
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
    @Requires(SUPERVISE)
    public void reopen(String id, String reason) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        incident.reopen(clock.instant());
        cases.did(incident, "REOPEN", IncidentCase.reason("reason", reason), before);
        process.happened(id, IncidentEvent.REOPEN, Map.of());
    }

    /** A reopened incident is handled again. */
    @Requires(SUPERVISE)
    public void restart(String id) {
        Incident incident = incidents.get(id);
        IncidentState before = incident.getState();
        if (before != IncidentState.REOPENED) {
            throw before.refused(IncidentEvent.START);
        }
        incident.start();
        Instant due = clocks.nextUpdate(incident, clock.instant(), false);
        cases.did(incident, "START", null, before);
        process.happened(id, IncidentEvent.START, Map.of("updateDue", due));
    }
}
