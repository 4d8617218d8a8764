package org.openbeian.incident;

import static org.openbeian.access.Permission.OPEN_VAULT;
import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.incident.IncidentCases.optional;
import static org.openbeian.incident.IncidentCases.reason;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.access.Vault;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.review.ConflictDeclaration;
import org.openbeian.review.ConflictsOfInterest;

/** What a supervisor does with what was reported: takes it on, confirms its level, changes that, or puts it aside. */
@Stateless
public class IncidentDeskService {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    IncidentAssessor assessor;

    @Inject
    Operators operators;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    ConflictDeclaration declaration;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    /**
     * Confirms the level. From here on the operators of the systems are parties to it.
     *
     * @param reason needed when the level differs from the estimate or from what the numbers say
     * @param oecd a judgement in the terms of the OECD, or null
     * @param shown stamp of what was reported, see {@link IncidentDetail#getShown}
     * @throws Conflict when more was reported meanwhile
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.triage")
    public void triage(String id, int level, String oecd, String reason, String shown) {
        cases.act(id, IncidentEvent.TRIAGE, act -> {
            Incident incident = act.on();
            cases.mustBeAsShown(incident, shown);
            IncidentAssessment assessed = assessor.byNumbers(incident);
            act.because(explained(assessed, level, incident.getGravity().estimate(), reason));
            IncidentState before = incident.getState();
            incident.triage(mustBeLevel(level), judgement(oecd), act.by());
            cases.levelled(act, assessed);
            operators.tell(incident, act.at());
            clocks.acknowledged(incident, act.at());
            clocks.owe(incident, incident.getTimes().awareAt(), act.at());
            clocks.passOn(incident, incident.getReportedAt(), act.at());
            clocks.judge(incident);
            act.tells("INCIDENT_TRIAGED", "incident-triaged/" + id + "/" + before + level)
                    .fact("escalate", clocks.isToBePassedOn(incident));
        });
    }

    /** The same on the first report alone. */
    @Requires(value = SUPERVISE, action = "incidentDesk.triage")
    public void triage(String id, int level, String oecd, String reason) {
        triage(id, level, oecd, reason, null);
    }

    /**
     * New facts change the level: the history stays, what is owed anew runs from now.
     *
     * @param shown as for {@link #triage}; it stands for the level that is changed as well
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.relevel")
    public void relevel(String id, int level, String oecd, String reason, String shown) {
        cases.act(id, IncidentEvent.RELEVEL, act -> {
            Incident incident = act.on();
            cases.mustBeAsShown(incident, shown);
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
     * @param proposal stamp of the first one's proposal that was looked at, see {@link Dismissal#getShown}; null or
     *     empty for none, so that nobody becomes the second without knowing it
     * @param shown as for {@link #triage}
     * @return whether it is put aside
     * @throws Conflict when either is another one meanwhile
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.dismiss")
    public boolean dismiss(String id, String reason, String proposal, String shown) {
        Incident incident = cases.locked(id);
        cases.mustBeAsShown(incident, shown);
        String why = reason("reason", reason);
        boolean begun = incident.getDismissal().getBy() != null
                && conflicts.isCounting(incident.getDismissal().getBy(), cases.systems(incident));
        if (incident.getAlleged().needSecondHand() && !begun) {
            cases.within(incident, "DISMISS_PROPOSE", act -> act.because(why)
                    .on()
                    .proposeDismissal(act.by(), why, proposal));
            return false;
        }
        cases.act(incident, IncidentEvent.DISMISS, act -> {
            act.because(why).on().dismiss(act.by(), proposal);
            clocks.acknowledged(incident, act.at());
        });
        return true;
    }

    /** The same on the first report alone. */
    @Requires(value = SUPERVISE, action = "incidentDesk.dismiss")
    public boolean dismiss(String id, String reason, String proposal) {
        return dismiss(id, reason, proposal, null);
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
}
