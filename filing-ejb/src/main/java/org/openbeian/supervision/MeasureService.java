package org.openbeian.supervision;

import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.OnceKey;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.OverdueRow;

/** Measures that a holder has to take: ordered, shown to be done, verified or sent back. */
@Stateless
public class MeasureService {

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingNotices notices;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @Inject
    SupervisionRepository found;

    @Inject
    MeasureCases cases;

    /**
     * Orders a measure of the holder, as a consequence of an incident or not. The same form sent twice is one measure.
     *
     * @param form the id that the form has had since it was shown
     * @param wanted what will show that it is done, at most 1 000 characters, may be empty
     * @param incidentId an incident of that system, null or empty for none
     */
    @Requires(value = SUPERVISE, action = "supervision.orderMeasure")
    public void orderMeasure(
            String form, String filingId, String text, String wanted, LocalDate due, String incidentId) {
        Filing filing = found.registered(filingId);
        String once =
                OnceKey.of(me.get().membershipId(), form, filingId, text, wanted, String.valueOf(due), incidentId);
        InputCheck typed = new InputCheck();
        String what = typed.reason("measure", text, SupervisionService.TEXT);
        String shows = typed.text("wanted", wanted, SupervisionService.SHORT, false);
        typed.tried(() -> InputCheck.dayToCome("due", due, clock.today()));
        typed.check();
        // pressed twice at once: the second waits here until the first is stored
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        audit.notes().about(filingId);
        if (isOrderedBy(once)) {
            return;
        }
        if (!Measure.isOrderable(filing.getState())) {
            throw new Conflict("supervision.not_now", filing.getState());
        }
        Instant now = clock.instant();
        Measure measure = new Measure(filing, what, shows, due, me.get().personId(), now)
                .orderedBy(once)
                .becauseOf(SupervisionService.idOf(found.incidentOf(filing, incidentId)));
        cases.opened(measure, "ORDER", now, act -> {
            em.persist(measure);
            act.tells(ordered ->
                    notices.tell(filing, "MEASURE_ORDERED", onceTold(ordered), Map.of("due", due.toString())));
        });
    }

    /** Under which the holder is told of it. */
    static String onceTold(Measure measure) {
        return "measure/" + measure.getId();
    }

    private boolean isOrderedBy(String onceKey) {
        return em.createQuery("select count(m) from Measure m where m.onceKey = :key", Long.class)
                        .setParameter("key", onceKey)
                        .getSingleResult()
                > 0;
    }

    /** The holder shows that it is done. */
    @Requires(value = FILE, action = "supervision.answerMeasure")
    public void answerMeasure(String measureId, String evidence) {
        String shown = InputCheck.needed("evidence", evidence, SupervisionService.TEXT);
        cases.act(measureId, MeasureState.Event.ANSWER, act -> act.on().answer(shown, act.at()));
    }

    /**
     * The supervisor is content, or says what is still missing.
     *
     * @param shown stamp of the evidence that was looked at, see {@link Measure#getEvidenceShown}
     * @throws Conflict when it is another one meanwhile
     */
    @Requires(value = SUPERVISE, action = "supervision.judgeMeasure")
    public void judgeMeasure(String measureId, boolean enough, String missing, String shown) {
        if (enough) {
            cases.act(measureId, MeasureState.Event.VERIFY, act -> act.on().verify(act.by(), shown, act.at()));
        } else {
            String gaps = InputCheck.neededReason("missing", missing, SupervisionService.SHORT);
            cases.act(measureId, MeasureState.Event.SEND_BACK, act -> act.on().sendBack(gaps, shown));
        }
    }

    /** Measures of the caller's organisation for which no evidence came in time, the longest overdue first. */
    @Requires(value = FILE, reads = true, action = "supervision.owed")
    public List<OverdueRow> owed() {
        return em.createQuery(
                        """
                        select new org.openbeian.registration.OverdueRow('MEASURE', f.id, s.nameZh, s.nameEn, m.dueOn)
                        from Measure m join Filing f on f.id = m.filingId join f.system s
                        where m.verifiedAt is null and m.answeredAt is null and m.dueOn < :until
                        and f.state in :inForce
                        order by m.dueOn, m.id""",
                        OverdueRow.class)
                .setParameter("until", OverdueRow.horizon(clock.today()))
                .setParameter("inForce", FilingState.inForce())
                .setMaxResults(StoryService.MOST)
                .getResultList();
    }

    /** The holder's measures on one registration, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.measures")
    public List<Measure> measures(String filingId) {
        return found.measuresOf(found.registered(filingId).getId());
    }
}
