package org.openbeian.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.TenantScope;

/**
 * Lines for what was refused, in a transaction of their own, because the refused one is rolled back. Only the guard
 * calls it; it stands outside the guard, or a refusal would need a refusal.
 */
@Stateless
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Refusals {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    @Inject
    TenantScope tenant;

    public void log(Actor actor, String action, String reason) {
        log(actor, action, reason, new AuditNotes());
    }

    public void log(Actor actor, String action, String reason, AuditNotes notes) {
        tenant.fix(actor.authorityId(), TenantScope.WHOLE_AUTHORITY);
        em.persist(AuditTrail.inOrder(
                em,
                new AuditEntry(
                        clock.instant(), actor.personId(), actor.name(), actor.membershipId(), action, reason, notes)));
    }
}
