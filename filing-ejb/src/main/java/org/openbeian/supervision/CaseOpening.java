package org.openbeian.supervision;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.openbeian.access.Requires;

/**
 * Opens a supervision case apart from the complaint that has caused it: of two at the same moment the database refuses
 * one, and what it is refused for must not be the complaint of somebody who knows nothing of it.
 */
@Stateless
public class CaseOpening {

    @PersistenceContext
    EntityManager em;

    /** Called for whoever lodges the complaint that is one too many. */
    @Requires(ANYONE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(String system, int complaints, Instant at) {
        em.persist(new SupervisionCase(system, complaints, at));
        em.flush();
    }
}
