package org.openbeian.review;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Changes;
import org.openbeian.registration.Ending;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingClosed;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRegistered;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Registrations;

/**
 * What the process asks of the domain: open and close work items, and the automatic acts of SOD-13. Every step may run
 * twice, so each one first looks whether it has happened.
 */
@Stateless
public class ProcessSteps {

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    FilingNotices notices;

    @Inject
    Registrations registrations;

    @Inject
    Event<FilingClosed> closed;

    @Inject
    Changes changes;

    @Inject
    Event<FilingRegistered> registered;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** A task waits for a person. */
    @Requires(value = SYSTEM, action = "processSteps.taskOpened")
    public void taskOpened(String filingId, WorkKind kind, String taskId) {
        Filing filing = filings.get(filingId);
        if (kind == WorkKind.CORRECTION) {
            filings.openCorrection(filingId).orElseThrow().waitsIn(taskId);
            audit.notes().about(filingId);
            return;
        }
        em.persist(new FilingTask(filing, kind, taskId, clock.instant()));
        audit.notes().about(filingId);
    }

    /** The process needs the answer no more: another way was taken. */
    @Requires(value = SYSTEM, action = "processSteps.taskCancelled")
    public void taskCancelled(String taskId) {
        em.createQuery("select w from FilingTask w where w.taskId = :task", FilingTask.class)
                .setParameter("task", taskId)
                .getResultList()
                .forEach(item -> {
                    item.cancelled(clock.instant());
                    audit.notes().about(item.getFiling().getId());
                });
    }

    /**
     * Nobody told the applicant of a gap in time, so the filing counts as accepted (Administrative Licensing Law Art. 32).
     *
     * @return whether that is all: a minor change of a registration takes effect with it
     */
    @Requires(value = SYSTEM, action = "processSteps.acceptByLapse")
    public boolean acceptByLapse(String filingId) {
        Filing filing = filings.get(filingId);
        if (filing.getState() != FilingState.SUBMITTED) {
            return filing.getState() == FilingState.REGISTERED;
        }
        Instant now = clock.instant();
        boolean minor = changes.isMinor(filing);
        if (minor) {
            changes.recordMinor(filing, now);
            clocks.closed(filing, now);
        } else {
            filing.accept(now);
            notices.tellAccepted(filing, clocks.accepted(filing, now));
        }
        moved(filing, FilingState.SUBMITTED);
        return minor;
    }

    @Requires(value = SYSTEM, action = "processSteps.startReview")
    public void startReview(String filingId) {
        Filing filing = filings.get(filingId);
        if (filing.getState() != FilingState.GRADED) {
            return;
        }
        filing.startReview();
        moved(filing, FilingState.GRADED);
    }

    /** Before the correction lapses the applicant is reminded, once. */
    @Requires(value = SYSTEM, action = "processSteps.remindCorrection")
    public void remindCorrection(String filingId) {
        filings.openCorrection(filingId)
                .filter(request -> request.getRemindedAt() == null)
                .ifPresent(request -> {
                    request.reminded(clock.instant());
                    audit.notes().about(filingId);
                    notices.tell(
                            filings.get(filingId),
                            "CORRECTION_REMINDER",
                            "reminder/" + request.getId(),
                            Map.of("due", request.getDueOn().toString()));
                });
    }

    /** Not answered in time, and reminded before: treated as withdrawn. */
    @Requires(value = SYSTEM, action = "processSteps.lapseCorrection")
    public void lapseCorrection(String filingId) {
        Filing filing = filings.get(filingId);
        if (filing.getState() != FilingState.CORRECTION_REQUESTED) {
            return;
        }
        remindCorrection(filingId);
        Instant now = clock.instant();
        filing.end(Ending.lapsed(now));
        clocks.closed(filing, now);
        closed.fire(new FilingClosed(filing, now));
        moved(filing, FilingState.CORRECTION_REQUESTED);
        notices.tell(filing, "CORRECTION_LAPSED", "lapse/" + filingId, Map.of());
    }

    /** Notice track: recorded, with a receipt and no certificate. */
    @Requires(value = SYSTEM, action = "processSteps.registerNotice")
    public void registerNotice(String filingId) {
        Filing filing = filings.get(filingId);
        if (filing.getState() != FilingState.GRADED) {
            return;
        }
        Instant now = clock.instant();
        if (filing.isChange()) {
            recorded(filing, now);
            return;
        }
        filing.registered(null, null, now);
        clocks.closed(filing, now);
        moved(filing, FilingState.GRADED);
        notices.tell(filing, "REGISTERED", "registered/" + filingId, notices.outcomes(filing, "VOLUNTARY_NOTICE"));
        registered.fire(new FilingRegistered(filing, null, now));
    }

    /** A regrade that needs no review takes effect, or leaves everything as it was. */
    @Requires(value = SYSTEM, action = "processSteps.recordChange")
    public void recordChange(String filingId) {
        Filing filing = filings.get(filingId);
        if (filing.getState() == FilingState.GRADED) {
            recorded(filing, clock.instant());
        }
    }

    private void recorded(Filing filing, Instant now) {
        filing.recorded(now);
        clocks.closed(filing, now);
        moved(filing, FilingState.GRADED);
        closed.fire(new FilingClosed(filing, now));
    }

    /** The certificate has run out. */
    @Requires(value = SYSTEM, action = "processSteps.expire")
    public void expire(String filingId) {
        registrations.expire(filings.get(filingId));
    }

    /** The certificate runs out soon, and the time to apply for the next period with it. Said once per period. */
    @Requires(value = SYSTEM, action = "processSteps.remindRenewal")
    public void remindRenewal(String filingId) {
        if (registrations.remind(filings.get(filingId))) {
            audit.notes().about(filingId);
        }
    }

    private void moved(Filing filing, FilingState before) {
        audit.notes().moved(filing.getId(), before.name(), filing.getState().name());
    }
}
