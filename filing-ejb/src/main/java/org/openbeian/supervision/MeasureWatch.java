package org.openbeian.supervision;

import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.review.ConflictsOfInterest;

/** Measures whose day has passed: the holder is told once, and the desk has them before its eyes until they are verified. */
@Stateless
public class MeasureWatch {

    private static final int AT_ONCE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    FilingRepository filings;

    @Inject
    FilingNotices notices;

    @Inject
    MeasureCases cases;

    @Inject
    PortalClock clock;

    /** Those that are late, of a registration that is there, and whose holder does not know yet; ids for {@link #tellLate}. */
    @Requires(value = SYSTEM, reads = true, action = "measureWatch.late")
    public List<String> late(int from) {
        return em.createQuery(
                        """
                        select m.id from Measure m join Filing f on f.id = m.filingId
                        where m.verifiedAt is null and m.answeredAt is null and f.state in :inForce
                        and m.dueOn < :today and (m.lateTold is null or m.lateTold <> m.dueOn)
                        order by m.dueOn, m.id""",
                        String.class)
                .setParameter("today", clock.today())
                .setParameter("inForce", FilingState.inForce())
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Reminds the holder of one, once for the day on which it was due. */
    @Requires(value = SYSTEM, action = "measureWatch.tellLate")
    public void tellLate(String measureId) {
        Measure measure = cases.locked(measureId);
        if (measure.tellLate(clock.today())) {
            String due = measure.getDueOn().toString();
            cases.within(
                    measure,
                    "TELL_LATE",
                    act -> act.tells(late -> notices.tell(
                            filings.get(late.getFilingId()),
                            "MEASURE_LATE",
                            "measure-late/" + measureId + "/" + due,
                            Map.of("due", due))));
        }
    }

    /** What a supervisor has to look after: late measures, and those to be checked since their incident was closed. */
    @Requires(value = SUPERVISE, reads = true, action = "measureWatch.toLookAfter")
    public List<MeasureRow> toLookAfter() {
        return em.createQuery(
                        """
                        select new org.openbeian.supervision.MeasureRow(m, f.id, s.nameZh, s.nameEn)
                        from Measure m join Filing f on f.id = m.filingId join f.system s
                        where m.verifiedAt is null and s.id not in :barred
                        and (m.checkOn is not null
                            or m.answeredAt is null and m.dueOn < :today and f.state in :inForce)
                        order by m.dueOn, m.id""",
                        MeasureRow.class)
                .setParameter("today", clock.today())
                .setParameter("inForce", FilingState.inForce())
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(StoryService.MOST)
                .getResultList();
    }
}
