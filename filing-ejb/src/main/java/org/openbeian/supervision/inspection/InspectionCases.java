package org.openbeian.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openbeian.access.Caller;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.OverdueRow;
import org.openbeian.registration.RegistrationCases;

/** How an inspection is worked. */
@ApplicationScoped
class InspectionCases extends RegistrationCases<Inspection, InspectionState, InspectionState.Event> {

    InspectionCases() {
        super(CaseKind.INSPECTION, Inspection.class, InspectionState.table());
    }

    @Override
    protected void mustBeFor(Inspection inspection, InspectionState.Event event, Caller caller) {
        inspection.mustBeFor(event, caller.personId(), clock.today());
    }

    List<OverdueRow> owed(LocalDate until) {
        return owed(InspectionState.FINDINGS_SENT, until);
    }

    /** Here for the service, which asks with whom its hands have a conflict. */
    @Override
    protected Collection<String> systems(Inspection inspection) {
        return super.systems(inspection);
    }

    @Override
    protected Map<String, String> facts(Inspection inspection) {
        return inspection.getDueOn() == null
                ? Map.of()
                : Map.of("due", inspection.getDueOn().toString());
    }

    @Override
    protected CaseWork waiting(Inspection inspection) {
        CaseWork work = workOn(inspection);
        var due = inspection.getDueOn() == null ? null : PortalClock.endOf(inspection.getDueOn());
        return switch (inspection.getState()) {
            case PLANNED -> work.ask(Desk.REVIEW, InspectionWork.ANNOUNCE, null, due);
            case ANNOUNCED -> work.ask(Desk.REVIEW, InspectionWork.HOLD, null, due);
            case HELD -> work.ask(Desk.REVIEW, InspectionWork.SEND_FINDINGS, null, due);
            case FINDINGS_SENT, ANSWERED ->
                work.ask(Desk.SUPERVISION, InspectionWork.CLOSE, null, due, inspection.hands());
            case CLOSED -> work;
        };
    }
}
