package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.openbeian.access.Caller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseProtocol;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.deadline.CaseKind;
import org.openbeian.incident.assessment.IncidentAssessment;

/** How an incident is worked. */
@ApplicationScoped
class IncidentCases extends CaseProtocol<Incident, IncidentState, IncidentEvent> {

    private static final int TEXT = 4000;

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentClocks clocks;

    @Inject
    IncidentNotices notices;

    @Inject
    IncidentProcess process;

    IncidentCases() {
        super(Incident.class, IncidentState.table());
    }

    @Override
    protected Collection<String> systems(Incident incident) {
        return incidents.concerned(incident.getId());
    }

    @Override
    protected boolean isOpen(IncidentState state) {
        return state.isOpen();
    }

    @Override
    protected void mustBeFor(Incident incident, IncidentEvent event, Caller caller) {
        IncidentRights.mustBeFor(event, incident.getState(), caller, incidents.answering(incident.getId()));
    }

    @Override
    protected void keep(Act<Incident> act) {
        Incident incident = act.on();
        incidents.add(new IncidentAct(
                incident.getId(), act.word(), act.by(), act.caller().organisationId(), act.text(), act.at()));
        audit.notes().note("incident", incident.getNumber(), AuditNotes.code("incident_act", act.word()));
    }

    @Override
    protected void ended(Incident incident, Instant at) {
        clocks.closed(incident, at);
    }

    /** Its system is not named here: there may be several. */
    @Override
    protected CaseWork waiting(Incident incident) {
        CaseWork work = new CaseWork(CaseKind.INCIDENT, incident.getId(), incident.getNumber(), null);
        IncidentState state = incident.getState();
        boolean operated = (state.isHandled() || state.isPastHandling())
                && !incidents.answering(incident.getId()).isEmpty();
        IncidentWork asked = IncidentWork.in(state, operated);
        if (asked != null) {
            Instant due = clocks.nextEnd(incident, asked);
            work.ask(Desk.SUPERVISION, asked, incident.getHandler(), due);
            if (asked == IncidentWork.TRIAGE && incident.getDismissal().getBy() != null) {
                work.ask(
                        Desk.SUPERVISION,
                        IncidentWork.CONFIRM_DISMISSAL,
                        null,
                        due,
                        Set.of(incident.getDismissal().getBy()));
            }
        }
        return work;
    }

    /** Tells the operators, once for that key. */
    @Override
    protected void tell(Incident incident, String notice, String once) {
        notices.tell(incident, notice, once);
    }

    @Override
    protected void happened(Incident incident, IncidentEvent event, Map<String, Object> facts) {
        process.happened(incident.getId(), event, facts);
    }

    /**
     * Asked first by what decides on it.
     *
     * @param shown stamp from the page, see {@link IncidentDetail#getShown}; null or empty on the first report alone
     * @throws org.openbeian.common.Conflict when something came in that was not shown
     */
    void mustBeAsShown(Incident incident, String shown) {
        incident.basis(incidents.reports(incident.getId())).mustBe(shown);
    }

    /** The act has set the level, for the reason it was done. */
    void levelled(Act<Incident> act, IncidentAssessment assessed) {
        levelled(act.on(), assessed, act.text(), act.by(), act.at());
    }

    /**
     * The level is another one.
     *
     * @param reason may be null
     * @param person whose act has brought that about; null for the first report
     */
    void levelled(Incident incident, IncidentAssessment assessed, String reason, String person, Instant at) {
        incidents.add(new IncidentLevel(
                incident.getId(),
                incidents.levels(incident.getId()).size(),
                incident.getGravity().getLevel(),
                assessed.getSeverityByNumbers().getLevel(),
                assessed.getTrace().stream().map(rule -> rule.rule()).toList(),
                reason,
                person,
                at));
    }

    /** @throws Invalid at that field when nothing or too much is said, or what nobody can see */
    static String needed(String field, String text) {
        return InputCheck.needed(field, text, TEXT);
    }

    /** @throws Invalid at that field as well when it is too short to be a reason */
    static String reason(String field, String text) {
        return InputCheck.neededReason(field, text, TEXT);
    }

    /** Null when nothing is said. @throws Invalid at that field when it is too long or cannot be seen */
    static String optional(String field, String text) {
        return InputCheck.optional(field, text, TEXT);
    }
}
