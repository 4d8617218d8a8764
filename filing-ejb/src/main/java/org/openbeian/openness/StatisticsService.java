package org.openbeian.openness;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.openbeian.access.Requires;

/** The statistics of an authority for everybody: one row is read, however long the register is. */
@Stateless
public class StatisticsService {

    @PersistenceContext
    EntityManager em;

    /** Empty as long as nothing has been counted, in the first minutes of a portal. */
    @Requires(value = ANYONE, reads = true, action = "statistics.current")
    public Optional<Statistics> current() {
        return em.createQuery("select s from StatisticsSheet s", StatisticsSheet.class)
                .getResultStream()
                .findFirst()
                .map(StatisticsSheet::read);
    }
}
