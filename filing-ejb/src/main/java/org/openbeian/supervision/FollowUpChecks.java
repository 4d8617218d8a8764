package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.IncidentClosing;

/**
 * An incident ends with its measures verified, or with a day on which those that take longer are checked. What was
 * ordered because of an incident that was merged into it counts too.
 */
@ApplicationScoped
class FollowUpChecks {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /** @throws Invalid at {@code checkOn} when something is not verified and no day is set */
    void closing(@Observes IncidentClosing closing) {
        List<Measure> open = em.createQuery(
                        """
                        select m from Measure m where m.verifiedAt is null and (m.incidentId = :id
                            or m.incidentId in (select i.id from Incident i where i.mergedInto = :id))""",
                        Measure.class)
                .setParameter("id", closing.getIncidentId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (open.isEmpty()) {
            return;
        }
        if (closing.getCheckOn() == null) {
            throw new Invalid("/checkOn", "incident.measures_open", open.size());
        }
        InputCheck.notAfter("checkOn", closing.getCheckOn(), InputCheck.LAST_DAY);
        open.forEach(measure -> measure.carryOver(closing.getCheckOn(), me.get().personId(), clock.instant()));
        closing.carriedOver();
    }
}
