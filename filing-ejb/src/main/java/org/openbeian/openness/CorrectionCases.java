package org.openbeian.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openbeian.access.Caller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseProtocol;
import org.openbeian.casework.StateTable;
import org.openbeian.common.NotFound;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.register.RegisterEntry;
import org.openbeian.review.ConflictsOfInterest;

/** How a correction request is worked. Its answer stands in the request itself, and no process waits for it. */
@ApplicationScoped
class CorrectionCases extends CaseProtocol<Rectification, CorrectionState, CorrectionState.Event> {

    @Inject
    CaseClocks clocks;

    @Inject
    ConflictsOfInterest conflicts;

    @PersistenceContext
    EntityManager em;

    /**
     * @throws NotFound when this authority has no such request
     * @throws org.openbeian.review.Barred when the caller has declared a conflict of interest in the system of the entry
     */
    Rectification get(String id) {
        return get(id, LockModeType.NONE);
    }

    @Override
    protected Rectification locked(String id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Rectification get(String id, LockModeType lock) {
        Rectification correction = em.createQuery("select c from Rectification c where c.id = :id", Rectification.class)
                .setParameter("id", id == null ? "" : id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        conflicts.mustBeNone(List.of(entryOf(correction).getSystemId()));
        return correction;
    }

    RegisterEntry entryOf(Rectification correction) {
        return em.find(RegisterEntry.class, correction.getEntryId());
    }

    @Override
    protected StateTable<CorrectionState, CorrectionState.Event> table() {
        return CorrectionState.table();
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
    protected void happened(Rectification correction, CorrectionState.Event event, Map<String, Object> facts) {
        // the answer is all that was waited for
    }
}
