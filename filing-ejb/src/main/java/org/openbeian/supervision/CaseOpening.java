package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authority;

/**
 * Opens a supervision case in the transaction of the complaint that has caused it, one at a time in an authority: of two
 * complaints at the same moment the second waits and then finds the case of the first.
 */
@ApplicationScoped
class CaseOpening {

    private static final String KIND = "SUPERVISION";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    @Inject
    PortalClock clock;

    /** Opens nothing where one is open. */
    void open(Authority authority, String system, int complaints, Instant at) {
        numbers.hold(authority, KIND, clock.today().getYear());
        if (!isOpen(system)) {
            em.persist(new SupervisionCase(system, complaints, at));
        }
    }

    boolean isOpen(String system) {
        return !em.createQuery(
                        "select c.id from SupervisionCase c where c.systemId = :system and c.closedAt is null",
                        String.class)
                .setParameter("system", system)
                .getResultList()
                .isEmpty();
    }
}
