package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.RegistrationCases;

/** How a measure is worked. Whoever may open it may do it: the guard has asked. */
@ApplicationScoped
class MeasureCases extends RegistrationCases<Measure, MeasureState, MeasureState.Event> {

    MeasureCases() {
        super(CaseKind.MEASURE, Measure.class, MeasureState.table());
    }

    /** No law says until when; what is due on no day comes last. */
    @Override
    protected CaseWork waiting(Measure measure) {
        return measure.getState() == MeasureState.ANSWERED
                ? workOn(measure).ask(Desk.SUPERVISION, MeasureWork.VERIFY, null, null)
                : new CaseWork(CaseKind.MEASURE, measure.getId(), null, null);
    }

    @Override
    protected void keep(Act<Measure> act) {
        if (act.word().equals(MeasureState.Event.VERIFY.name())) {
            audit.notes().note("measure_verified");
        } else if (act.word().equals(MeasureState.Event.SEND_BACK.name())) {
            audit.notes().note("measure_sent_back");
        }
    }
}
