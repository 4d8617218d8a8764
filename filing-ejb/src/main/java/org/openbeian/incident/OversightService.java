package org.openbeian.incident;

import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;

/** What an authority knows of grave incidents of the authorities below it. It keeps a record of its own and reads theirs never. */
@Stateless
public class OversightService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @Inject
    AuditTrail audit;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Takes what an authority below has passed on; a second time changes the record. In a transaction of its own, because
     * a transaction works for one authority only.
     */
    @Requires(value = SYSTEM, action = "oversight.receive")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void receive(Escalation told) {
        Optional<EscalatedIncident> known = em.createQuery(
                        "select e from EscalatedIncident e where e.fromAuthorityId = :from and e.number = :number",
                        EscalatedIncident.class)
                .setParameter("from", told.getFromAuthorityId())
                .setParameter("number", told.getNumber())
                .getResultStream()
                .findFirst();
        Instant now = clock.instant();
        known.ifPresentOrElse(
                record -> record.told(told, sealing, now), () -> em.persist(new EscalatedIncident(told, sealing, now)));
        audit.notes().note("number", told.getNumber());
    }

    /** Newest first. @param after id of the last one seen, or null */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "oversight.escalated")
    public List<EscalatedIncident> escalated(String after) {
        return em.createQuery(
                        "select e from EscalatedIncident e where (:after = '' or e.id < :after) order by e.id desc",
                        EscalatedIncident.class)
                .setParameter("after", IncidentRepository.isId(after) ? after : "")
                .setMaxResults(PAGE)
                .getResultStream()
                .map(record -> record.open(sealing))
                .toList();
    }
}
