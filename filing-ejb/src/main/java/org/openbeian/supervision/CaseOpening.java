package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authorities;

/**
 * Opens a supervision case in the transaction of what has caused it, one at a time in an authority: of two complaints, or a
 * complaint and a breach, at the same moment the second waits and then finds the case of the first.
 */
@ApplicationScoped
class CaseOpening {

    private static final String KIND = "SUPERVISION";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /** Opens nothing where one is open for the system. */
    void open(SupervisionCase opened) {
        numbers.hold(
                authorities.get(me.get().authorityId()), KIND, clock.today().getYear());
        if (!isOpen(opened.getSystemId())) {
            em.persist(opened);
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
