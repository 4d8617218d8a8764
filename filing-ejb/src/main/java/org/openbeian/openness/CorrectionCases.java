package org.openbeian.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.openbeian.access.Caller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseProtocol;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.register.RegisterEntry;

/** How a correction request is worked. Its answer stands in the request itself, and no process waits for it. */
@ApplicationScoped
class CorrectionCases extends CaseProtocol<Rectification, CorrectionState, CorrectionState.Event> {

    @Inject
    CaseClocks clocks;

    @PersistenceContext
    EntityManager em;

    CorrectionCases() {
        super(Rectification.class, CorrectionState.table());
    }

    @Override
    protected Collection<String> systems(Rectification correction) {
        return Stream.ofNullable(entryOf(correction).getSystemId()).toList();
    }

    RegisterEntry entryOf(Rectification correction) {
        return em.find(RegisterEntry.class, correction.getEntryId());
    }

    @Override
    protected void mustBeFor(Rectification correction, CorrectionState.Event event, Caller caller) {
        // whoever may open it may answer it: the guard has asked; but nobody agrees with themselves
        if (event == CorrectionState.Event.AGREE) {
            correction.mustBeAnother(caller.personId());
        }
    }

    @Override
    protected void keep(Act<Rectification> act) {
        Rectification correction = act.on();
        switch (correction.getState()) {
            case ANSWERED -> note("answered", correction, correction.getOutcome());
            case PROPOSED -> note("answer_proposed", correction, correction.getProposedOutcome());
            default -> audit.notes().note("answer_given_back", correction.getNumber());
        }
    }

    private void note(String what, Rectification correction, CorrectionOutcome outcome) {
        audit.notes().note(what, correction.getNumber(), AuditNotes.code("correction_outcome", outcome));
    }

    @Override
    protected void ended(Rectification correction, Instant at) {
        clocks.stop(correction.getId(), CorrectionService.CLOCK, at, true);
    }

    @Override
    protected CaseWork waiting(Rectification correction) {
        CaseWork work = new CaseWork(
                CaseKind.CORRECTION,
                correction.getId(),
                correction.getNumber(),
                entryOf(correction).getSystemId());
        Instant due = PortalClock.endOf(correction.getDueOn());
        return switch (correction.getState()) {
            case RECEIVED -> work.ask(Desk.REGISTER, CorrectionWork.ANSWER, null, due);
            case PROPOSED ->
                work.ask(Desk.REGISTER, CorrectionWork.AGREE, null, due, Set.of(correction.getProposedBy()));
            case ANSWERED -> work;
        };
    }
}
