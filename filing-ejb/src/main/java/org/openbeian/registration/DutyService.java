package org.openbeian.registration;

import static org.openbeian.access.Permission.FILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;

/** What the caller's organisation owes unasked, see {@link DutyWatch}. */
@Stateless
public class DutyService {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    /** What was not done in time and still is not, the longest overdue first. */
    @Requires(value = FILE, reads = true, action = "duty.overdue")
    public List<OverdueRow> overdue() {
        return em.createQuery(
                        """
                        select c.code, f.id, s.nameZh, s.nameEn, c.dueOn from CaseClock c, Filing f join f.system s
                        where f.id = c.caseId and c.ended = false and c.code in :codes and c.dueOn < :today
                        order by c.dueOn, c.id""",
                        Object[].class)
                .setParameter("codes", Duty.clocks())
                .setParameter("today", clock.today())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OverdueRow(
                        Duty.of((String) row[0]).name(), (String) row[1], (String) row[2], (String) row[3], (LocalDate)
                                row[4]))
                .toList();
    }
}
