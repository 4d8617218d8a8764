package org.openbeian.openness;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;

/**
 * Counts the statistics of one authority anew. It can be done at any time and by several nodes: who comes second finds a
 * fresh sheet and leaves it, and of two at the same moment the slower one's sheet is refused by its version or its key.
 */
@Stateless
public class StatisticsKeepingService {

    @Inject
    StatisticsCounting counting;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** @param age a sheet that is younger is left as it is */
    @Requires(value = SYSTEM, reads = true, action = "statisticsKeeping.count")
    public void count(Duration age) {
        Instant now = clock.instant();
        StatisticsSheet sheet = em.createQuery("select s from StatisticsSheet s", StatisticsSheet.class)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (sheet == null) {
            em.persist(new StatisticsSheet(counting.count(), now));
        } else if (sheet.isOlderThan(age, now)) {
            sheet.count(counting.count(), now);
        }
    }
}
