package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseProtocol;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.Filing;

/** How a measure is worked. Whoever may open it may do it: the guard has asked. */
@ApplicationScoped
class MeasureCases extends CaseProtocol<Measure, MeasureState, MeasureState.Event> {

    @Inject
    SupervisionRepository found;

    MeasureCases() {
        super(Measure.class, MeasureState.table());
    }

    @Override
    protected Collection<String> systems(Measure measure) {
        return found.systems(measure.getFilingId());
    }

    /** No law says until when; what is due on no day comes last. */
    @Override
    protected CaseWork waiting(Measure measure) {
        if (measure.getState() != MeasureState.ANSWERED) {
            return new CaseWork(CaseKind.MEASURE, measure.getId(), null, null);
        }
        Filing registration = found.registered(measure.getFilingId());
        return new CaseWork(
                        CaseKind.MEASURE,
                        measure.getId(),
                        registration.getNumber(),
                        registration.getSystem().getId())
                .ask(Desk.SUPERVISION, MeasureWork.VERIFY, null, null);
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
