package org.openbeian.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockRecounted;

/** A newer calendar moves the day until which a request to correct the register is answered. */
@ApplicationScoped
class RecountedCorrections {

    @PersistenceContext
    EntityManager em;

    @Inject
    CorrectionCases cases;

    @Inject
    PortalClock clock;

    void recounted(@Observes ClockRecounted event) {
        if (event.isOf(CaseKind.CORRECTION) && event.isOf(CorrectionService.CLOCK)) {
            em.createQuery("select c from Rectification c where c.id = :id", Rectification.class)
                    .setParameter("id", event.caseId())
                    .getResultStream()
                    .findFirst()
                    .ifPresent(correction -> {
                        correction.dueOn(event.day());
                        cases.asks(correction, clock.instant());
                    });
        }
    }
}
